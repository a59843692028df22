package dev.kept.app;

import dev.kept.app.config.Web;
import dev.kept.chat.ChatConfig;
import dev.kept.chat.ChatServer;
import dev.kept.chat.web.Limits;
import dev.kept.chat.web.Rate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The doors of a running house.
final class OpenDoors implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenDoors.class);

  private final ChatServer chat;
  private final Rounds rounds;
  private final Web web;
  private final Doorplate doorplate;

  private OpenDoors(ChatServer chat, Rounds rounds, Web web, Doorplate doorplate) {
    this.chat = chat;
    this.rounds = rounds;
    this.web = web;
    this.doorplate = doorplate;
  }

  /// Opens every door there is. Throws [dev.kept.chat.PortTakenException] when another program has
  /// the port.
  static OpenDoors of(House house, Web web, Doorplate doorplate) {
    ChatServer chat =
        ChatServer.start(
            new ChatConfig(web.host(), web.port(), web.publicUrl(), web.proxies(), limits(web)),
            house.desk().start());
    Rounds rounds = Rounds.begin(house.books(), Rounds.USUAL);
    OpenDoors doors = new OpenDoors(chat, rounds, web.at(web.host(), chat.port()), doorplate);
    doorplate.hang(doors.web.here());
    LOG.info("open at {}", doors.web.address());
    return doors;
  }

  // Everybody who comes from this machine has one address: strangers cannot be told apart by it.
  private static Limits limits(Web web) {
    Limits usual = Limits.usual();
    Rate often = Rate.perMinute(60_000);
    return web.isLoopback() && web.publicUrl().isEmpty()
        ? new Limits(
            often,
            usual.perSession(),
            usual.unknownLinks(),
            often,
            usual.attemptsPerTalk(),
            usual.streamsPerSession(),
            usual.streams(),
            usual.remembered())
        : usual;
  }

  /// Where it is open.
  Web web() {
    return web;
  }

  @Override
  public void close() {
    doorplate.takeDown();
    chat.close();
    rounds.close();
  }
}
