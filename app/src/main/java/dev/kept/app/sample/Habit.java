package dev.kept.app.sample;

import java.util.List;
import java.util.Random;

/// How a customer of the sample business pays, and what has happened to them lately.
enum Habit {
  PUNCTUAL,
  EARLY,
  SLOW,
  RISING,
  PIECES,
  OVERPAYS,
  DISPUTES,
  RETURNED,
  QUIET,
  NEW,
  FREIGHT,
  LOST_JOB,
  BROKEN_WORD,
  WORD_GIVEN,
  SMALL,
  CREDIT_NOTE;

  private static final int CENT = 100;

  /// A part of an invoice in percent, paid so many days after its due date.
  record Piece(int percent, int days) {}

  /// How one invoice is paid: `age` 0 is the newest, `of` how many there are.
  List<Piece> pays(int age, int of, Random random) {
    return switch (this) {
      case PUNCTUAL, NEW, DISPUTES, CREDIT_NOTE -> whole(between(-4, 0, random));
      case EARLY -> whole(between(-16, -6, random));
      case SLOW, RETURNED -> whole(between(3, 12, random));
      case RISING, WORD_GIVEN -> whole(32 * (of - age) / of + between(-3, 3, random));
      case PIECES -> pieces(random);
      case OVERPAYS -> whole(between(-2, 2, random));
      case QUIET -> age < of / 3 ? List.of() : whole(between(6, 18, random));
      case FREIGHT -> age < 4 ? List.of() : whole(between(-5, 1, random));
      case LOST_JOB -> age < 3 ? List.of() : whole(between(-3, 0, random));
      case BROKEN_WORD ->
          age < of / 4 ? List.of() : whole(38 * (of - age) / of + between(-3, 4, random));
      case SMALL -> age == 1 ? List.of() : whole(between(-3, 1, random));
    };
  }

  private static int between(int least, int most, Random random) {
    return least + random.nextInt(most - least + 1);
  }

  private static List<Piece> whole(int days) {
    return List.of(new Piece(CENT, days));
  }

  private static List<Piece> pieces(Random random) {
    return List.of(
        new Piece(40, between(0, 3, random)),
        new Piece(30, between(12, 18, random)),
        new Piece(30, between(25, 35, random)));
  }
}
