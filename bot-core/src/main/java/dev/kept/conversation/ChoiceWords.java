package dev.kept.conversation;

import static dev.kept.script.FactKind.AMOUNT;
import static dev.kept.script.FactKind.COUNT;
import static dev.kept.script.FactKind.DAY;
import static dev.kept.script.FactKind.NAME;

import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;

/// The labels of what can be tapped.
final class ChoiceWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue PERSON = cue("choice.person");
  static final Cue OPTIONS = cue("choice.options");
  static final Cue BUDGET = cue("choice.budget");
  static final Cue PAID = cue("choice.paid");
  static final Cue WRONG = cue("choice.wrong");
  static final Cue CHANGE = cue("choice.change");
  static final Cue CHANGE_PLAN = cue("choice.change_plan");
  static final Cue OTHER_DAY = cue("choice.other_day");
  static final Cue AGREE = cue("choice.agree");
  static final Cue YES = cue("choice.yes");
  static final Cue DETAILS = cue("choice.details");
  static final Cue OTHER_QUESTION = cue("choice.other_question");
  static final Cue SPANISH = cue("choice.spanish");
  static final Cue ENGLISH = cue("choice.english");
  static final Cue DATE = add(Cue.of("choice.date").giving("date", DAY));
  static final Cue PAY_IN_FULL = offer("choice.pay_in_full");
  static final Cue SHORT_PLAN = offer("choice.short_plan");
  static final Cue HARDSHIP = offer("choice.hardship");
  static final Cue DEFERRAL = offer("choice.deferral");
  static final Cue CUSTOM = offer("choice.custom");
  static final Cue RATE = add(Cue.of("choice.rate").giving("score", COUNT));
  static final Cue RATE_BEST = add(Cue.of("choice.rate_best").giving("score", COUNT));
  static final Cue RATE_WORST = add(Cue.of("choice.rate_worst").giving("score", COUNT));
  static final Cue DISPUTE =
      add(Cue.of("choice.dispute").giving("invoice", NAME).giving("amount", AMOUNT));
  static final Cue DISPUTE_ALL = cue("choice.dispute_all");

  private ChoiceWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  private static Cue offer(String id) {
    return add(
        Cue.of(id)
            .giving("count", COUNT)
            .giving("amount", AMOUNT)
            .giving("total", AMOUNT)
            .giving("due", DAY));
  }

  private static Cue cue(String id) {
    return add(Cue.of(id));
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
