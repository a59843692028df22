package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import java.time.LocalDate;

/// A value a decision rests on and a sentence may name. Sentences hold no figure or date that is
/// not such a fact.
public sealed interface Fact {

  /// An amount of money.
  record Amount(Money money) implements Fact {}

  /// A day.
  record Day(LocalDate date) implements Fact {}

  /// A count: of instalments, days, attempts.
  record Count(long number) implements Fact {}

  /// A share of something.
  record Part(Share share) implements Fact {}

  /// How often.
  record Rhythm(Cadence cadence) implements Fact {}

  /// A name or another piece of text from the account or the configuration; never a figure of ours.
  record Name(String text) implements Fact {}

  /// A phrase of the scripts, by its id, said in the language of the talk.
  record Phrase(String script) implements Fact {}
}
