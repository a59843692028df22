package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.chat.ChatServer;
import dev.kept.desk.BooksDesk;
import dev.kept.desk.LinkDesk;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Rulebook;
import dev.kept.ledger.Ledger;

/// The wiring: settings and words first, because they fail fast, then the ledger, then the desks
/// over it. Closed the other way round.
final class House implements AutoCloseable {
  private final Settings settings;
  private final Ledger ledger;
  private final NegotiationDesk desk;
  private final LinkDesk links;
  private final BooksDesk books;

  private House(Settings settings, Rulebook rules, Ledger ledger, Machine machine) {
    this.settings = settings;
    this.ledger = ledger;
    this.desk = new NegotiationDesk(ledger, rules, machine.clock());
    this.links = new LinkDesk(ledger, machine.clock());
    this.books =
        new BooksDesk(ledger, rules.scorecard(), machine.clock(), settings.business().zone());
  }

  /// Opens the house of a business that is already here.
  static House open(HouseOption house, Machine machine) {
    Settings settings = house.settings();
    Rulebook rules = rules(settings, machine);
    return new House(settings, rules, house.ledger(), machine);
  }

  /// Opens the house, and begins an empty ledger if there is none yet.
  static House openOrBegin(HouseOption house, Machine machine) {
    Settings settings = house.settings();
    Rulebook rules = rules(settings, machine);
    return new House(settings, rules, house.ledgerOrNew(), machine);
  }

  /// Everything the house decides and speaks by, proven. Throws [dev.kept.prompts.PromptException]
  /// with file and line for the first thing that is wrong.
  static Rulebook rules(Settings settings, Machine machine) {
    Rulebook rules = Rulebook.load(settings.business(), Prompts.of(settings, machine));
    rules.scripts().prove(ChatServer.cues());
    return rules;
  }

  Settings settings() {
    return settings;
  }

  Ledger ledger() {
    return ledger;
  }

  NegotiationDesk desk() {
    return desk;
  }

  LinkDesk links() {
    return links;
  }

  BooksDesk books() {
    return books;
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
  }
}
