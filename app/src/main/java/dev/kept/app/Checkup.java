package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.app.config.Web;
import dev.kept.app.terminal.Counted;
import dev.kept.app.terminal.Refusal;
import dev.kept.desk.Rulebook;
import dev.kept.ledger.ChainReport;
import dev.kept.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The checks of `kept doctor`. Each answers what it found, or refuses with what to do.
record Checkup(HouseOption house, Machine machine) {
  private static final int LEAST_JAVA = 25;
  private static final long LEAST_SPACE = 500_000_000;
  private static final Instant RELEASED = Instant.parse("2026-11-21T00:00:00Z");
  private static final Duration DRIFT = Duration.ofMinutes(5);

  String java() {
    if (Runtime.version().feature() < LEAST_JAVA) {
      throw Refusal.environment(
          "this is Java %s; install 25 or newer".formatted(Runtime.version()));
    }
    return "Java " + Runtime.version();
  }

  String configuration() {
    Settings settings = house.settings();
    return settings
        .file()
        .map(file -> "%s, for %s".formatted(file, settings.business().name()))
        .orElse("none yet: the defaults hold. Copy kept.toml.example to kept.toml to change them");
  }

  String prompts() {
    Rulebook rules = House.rules(house.settings(), machine);
    return "%d scripts in %s, all proven"
        .formatted(rules.scripts().ids().size(), String.join(" and ", rules.scripts().languages()));
  }

  String dataFolder() {
    Path folder = existing(house.folder().toAbsolutePath());
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw Refusal.environment(
          "%s cannot be written: give this user the right to it, or name another with --data"
              .formatted(folder));
    }
    return house.folder() + (Files.isDirectory(house.folder()) ? "" : " (will be made)");
  }

  String diskSpace() {
    try {
      long free = Files.getFileStore(existing(house.folder().toAbsolutePath())).getUsableSpace();
      if (free < LEAST_SPACE) {
        throw Refusal.environment("only %,d MB are free: make room".formatted(free / 1_000_000));
      }
      return "%,d MB free".formatted(free / 1_000_000);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String ledger() {
    if (!house.isThere()) {
      return "none yet: begin with kept import, or kept demo to look around";
    }
    try (Ledger ledger = house.ledger()) {
      ChainReport report = ledger.verify();
      if (!report.intact()) {
        throw Refusal.failed(VerifyCommand.first(report));
      }
      return "%s, %s, every line as it was written"
          .formatted(
              Counted.of(ledger.read(shelf -> shelf.accountCount()), "account"),
              Counted.of(report.conversations(), "talk"));
    }
  }

  String clock() {
    Instant now = machine.clock().instant();
    Instant known = lastWritten();
    if (now.isBefore(known.minus(DRIFT))) {
      throw Refusal.environment(
          "it is %s here, but files were written at %s: set the clock (a time service keeps it right)"
              .formatted(
                  now.truncatedTo(ChronoUnit.SECONDS), known.truncatedTo(ChronoUnit.SECONDS)));
    }
    return now.truncatedTo(ChronoUnit.SECONDS) + ", zone " + house.settings().business().zone();
  }

  private Instant lastWritten() {
    try {
      return house.isThere()
          ? Files.getLastModifiedTime(house.folder().resolve("kept.db")).toInstant()
          : RELEASED;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String port() {
    Web web = house.settings().web();
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(web.host(), web.port()));
      return "%s:%d is free".formatted(web.host(), web.port());
    } catch (IOException taken) {
      return answering(web);
    }
  }

  private String answering(Web web) {
    if (Neighbour.isKept(web.here())) {
      return "%s:%d: Kept is running there".formatted(web.host(), web.port());
    }
    throw Refusal.environment(
        "%s:%d is taken by another program: stop it, or choose another port under [web]"
            .formatted(web.host(), web.port()));
  }

  String publicAddress() {
    Web web = house.settings().web();
    return web.publicUrl().isPresent() || !web.isLoopback()
        ? web.address()
        : web.address()
            + ": only this machine reaches it. Set public_url under [web] before you send links";
  }

  private static Path existing(Path path) {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }
}
