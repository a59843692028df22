package dev.kept.conversation;

import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Right;
import java.util.Optional;
import java.util.Set;

/// One free text, read: its words as phrases see them, what it names about paying, and the name it
/// is, where one is awaited. `answered` says that part of it was answered on the way, `need` that
/// hardship came up in it for the first time, `somethingElse` that what is shown does not suit,
/// `notBefore` that nothing can be paid before the day it names.
record Message(
    Reading reading,
    String plain,
    Named named,
    Optional<String> name,
    boolean answered,
    boolean need,
    boolean somethingElse,
    boolean notBefore) {
  private static final Set<Intent> ABOUT_PAYING =
      Set.of(Intent.COUNTER_OFFER, Intent.PROMISE_TO_PAY, Intent.ASKS_PLAN, Intent.EXTENSION);

  private static final Set<Intent> SAYS_LITTLE =
      Set.of(
          Intent.OUT_OF_SCOPE,
          Intent.YES,
          Intent.NO,
          Intent.HARDSHIP,
          Intent.GREETING,
          Intent.PICKS_OPTION);

  Message after(Asides asides) {
    return new Message(
        reading,
        plain,
        named,
        name,
        asides.answered(),
        asides.foundNeed(),
        somethingElse,
        notBefore);
  }

  String text() {
    return reading.text();
  }

  boolean says(Intent intent) {
    return reading.says(intent);
  }

  boolean has(Right right) {
    return reading.rights().contains(right);
  }

  boolean asks() {
    return text().contains("?");
  }

  int words() {
    return plain.isEmpty() ? 0 : plain.split(" ", -1).length;
  }

  /// Whether what it names is meant as a wish. Better one wish too many than one that is lost.
  boolean wishes() {
    boolean aboutPaying = ABOUT_PAYING.stream().anyMatch(this::says);
    return !named.wish().isEmpty()
        && (aboutPaying || (named.isMoreThanADay() && SAYS_LITTLE.contains(reading.intent())));
  }

  /// Whether it gives a word: a day, and at most one amount.
  boolean promises() {
    boolean word =
        says(Intent.PROMISE_TO_PAY)
            || (says(Intent.EXTENSION) && !says(Intent.COUNTER_OFFER))
            || notBefore;
    return word && named.day().isPresent() && !named.isSeries();
  }
}
