package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.desk.BooksDesk;
import dev.kept.ledger.Ledger;
import dev.kept.risk.Scorecard;

/// The ledger of a business and the desk for its books over it.
record OpenBooks(Ledger ledger, BooksDesk desk) implements AutoCloseable {

  /// The books of a business that is already here.
  static OpenBooks of(HouseOption house, Machine machine) {
    Settings settings = house.settings();
    Scorecard scorecard = Scorecard.load(Prompts.of(settings, machine));
    return over(house.ledger(), scorecard, settings, machine);
  }

  /// The books of a business that may begin with this command.
  static OpenBooks ofOrNew(HouseOption house, Machine machine) {
    Settings settings = house.settings();
    Scorecard scorecard = Scorecard.load(Prompts.of(settings, machine));
    return over(house.ledgerOrNew(), scorecard, settings, machine);
  }

  private static OpenBooks over(
      Ledger ledger, Scorecard scorecard, Settings settings, Machine machine) {
    return new OpenBooks(
        ledger, new BooksDesk(ledger, scorecard, machine.clock(), settings.business().zone()));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
