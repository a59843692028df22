package dev.kept.conversation;

import dev.kept.account.Verification;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Slot;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The fact that proves who is talking, looked for in a message that may say more: "75001, I lost
/// my job". Figures that are plainly meant as money are no try.
final class FactsNamed {
  private static final int LONGEST = 5;
  private static final int FIGURES_AT_MOST = 3;
  private static final List<String> BIRTH_DATES =
      List.of("ddMMyyyy", "dMyyyy", "MMddyyyy", "Mdyyyy", "ddMMyy", "yyyyMMdd");
  private static final List<String> WRITTEN_BIRTH_DATES =
      List.of("d MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d yyyy");

  private final List<String> words;

  FactsNamed(Message message) {
    String text = withoutMoney(message);
    this.words =
        List.of(text.split("[^\\p{L}\\p{Nd}]+", -1)).stream()
            .filter(word -> !word.isBlank())
            .toList();
  }

  /// The same reading without the figures that are such a fact: a postal code is no amount.
  static Reading leftOut(Reading reading, List<Verification> facts) {
    List<Slot> slots =
        reading.slots().stream().filter(slot -> !isFact(slot, reading.text(), facts)).toList();
    return new Reading(
        reading.text(),
        reading.intent(),
        reading.confidence(),
        reading.also(),
        reading.rights(),
        slots,
        reading.language(),
        reading.by());
  }

  private static boolean isFact(Slot slot, String text, List<Verification> facts) {
    String said = text.substring(slot.start(), slot.end());
    return facts.stream().anyMatch(fact -> fact.accepts(said));
  }

  private static String withoutMoney(Message message) {
    StringBuilder text = new StringBuilder(message.text());
    boolean repeats = !message.reading().slots(Slot.Repeat.class).isEmpty();
    for (Slot.Amount amount : message.reading().slots(Slot.Amount.class)) {
      if (amount.stated() || (repeats && isLast(amount, message))) {
        blank(text, amount);
      }
    }
    message.reading().slots(Slot.Times.class).forEach(times -> blank(text, times));
    if (message.says(Intent.PROMISE_TO_PAY) || message.says(Intent.COUNTER_OFFER)) {
      message.reading().slots(Slot.Date.class).forEach(date -> blank(text, date));
    }
    return text.toString();
  }

  private static boolean isLast(Slot.Amount amount, Message message) {
    return amount.equals(message.reading().slots(Slot.Amount.class).getLast());
  }

  private static void blank(StringBuilder text, Slot slot) {
    for (int i = slot.start(); i < Math.min(slot.end(), text.length()); i++) {
      text.setCharAt(i, ' ');
    }
  }

  /// Whether one of the facts is named. With many figures in one message only the whole of it
  /// counts: a list of guesses is one guess.
  boolean proves(List<Verification> facts) {
    Set<String> said = spans();
    return facts.stream().anyMatch(fact -> accepts(fact, said));
  }

  /// Whether the message tries to name a fact at all.
  boolean isAttempt(List<Verification> facts) {
    boolean allHaveFigures =
        facts.stream().allMatch(fact -> hasFigure(Verification.plain(fact.answer())));
    return words.stream().anyMatch(FactsNamed::hasFigure)
        || (!allHaveFigures && !words.isEmpty() && words.size() <= 2);
  }

  private Set<String> spans() {
    Set<String> spans = new HashSet<>();
    spans.add(plain(words));
    if (words.stream().filter(FactsNamed::hasFigure).count() <= FIGURES_AT_MOST) {
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
          spans.add(plain(words.subList(from, to)));
        }
      }
    }
    return spans;
  }

  private static boolean accepts(Verification fact, Set<String> said) {
    return switch (fact.question()) {
      case BIRTH_DATE -> spellings(fact.answer()).stream().anyMatch(said::contains);
      case POSTCODE, CUSTOMER_NUMBER, INVOICE_NUMBER -> said.stream().anyMatch(fact::accepts);
    };
  }

  /// The ways people write that date, day or month first, in figures or words.
  private static Set<String> spellings(String answer) {
    Set<String> ways = new HashSet<>(Set.of(Verification.plain(answer)));
    try {
      LocalDate date = LocalDate.parse(answer.strip());
      BIRTH_DATES.forEach(
          way -> ways.add(date.format(DateTimeFormatter.ofPattern(way, Locale.ROOT))));
      for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
        for (String way : WRITTEN_BIRTH_DATES) {
          ways.add(Verification.plain(date.format(DateTimeFormatter.ofPattern(way, locale))));
        }
      }
    } catch (DateTimeParseException writtenAnotherWay) {
      return ways;
    }
    return ways;
  }

  private static String plain(List<String> span) {
    List<String> said = new ArrayList<>(span);
    // "3 de marzo de 1980", "the 3rd of March 1980"
    said.removeIf(word -> Set.of("de", "of", "the", "del").contains(word.toLowerCase(Locale.ROOT)));
    return Verification.plain(
        said.stream()
            .map(word -> word.replaceAll("^(\\d+)(st|nd|rd|th)$", "$1"))
            .collect(Collectors.joining()));
  }

  private static boolean hasFigure(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
