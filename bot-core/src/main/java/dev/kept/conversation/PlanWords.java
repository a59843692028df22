package dev.kept.conversation;

import static dev.kept.script.FactKind.AMOUNT;
import static dev.kept.script.FactKind.ANY;
import static dev.kept.script.FactKind.COUNT;
import static dev.kept.script.FactKind.DAY;
import static dev.kept.script.FactKind.NAME;
import static dev.kept.script.FactKind.PART;
import static dev.kept.script.FactKind.RHYTHM;

import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;

/// What is said about plans: the budget, the options, what was understood of a wish, the answer to
/// it, the read-back, the agreement and the promise.
final class PlanWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue BUDGET_ASK = cue("budget.ask");
  static final Cue BUDGET_SUM =
      add(
          OpeningWords.spoken("budget.sum")
              .giving("income", AMOUNT)
              .giving("essentials", AMOUNT)
              .giving("debts", AMOUNT)
              .giving("left", AMOUNT));
  static final Cue BUDGET_NOTHING_LEFT =
      add(
          OpeningWords.spoken("budget.nothing_left")
              .giving("income", AMOUNT)
              .giving("essentials", AMOUNT)
              .giving("debts", AMOUNT));
  static final Cue BUDGET_UNCLEAR = cue("budget.unclear");
  static final Cue BUDGET_RIGHT = cue("budget.right");

  static final Cue OFFERS_INTRO =
      add(OpeningWords.spoken("offers.intro").giving("count", COUNT).giving("until", DAY));
  static final Cue OFFERS_CHOOSE = cue("offers.choose");
  static final Cue OFFERS_AGAIN = add(OpeningWords.spoken("offers.again").giving("until", DAY));
  static final Cue OFFERS_WHICH = cue("offers.which");
  static final Cue OFFERS_REFRESHED = cue("offers.refreshed");
  static final Cue OFFERS_NONE = cue("offers.none");

  static final Cue UNDERSTOOD = cue("wish.understood");
  static final Cue WISH_AMOUNT = add(Cue.of("wish.amount").giving("amount", AMOUNT));
  static final Cue WISH_WEEKLY = add(Cue.of("wish.weekly"));
  static final Cue WISH_TWO_WEEKS = add(Cue.of("wish.two_weeks"));
  static final Cue WISH_TWICE = add(Cue.of("wish.twice_a_month"));
  static final Cue WISH_MONTHLY = add(Cue.of("wish.monthly"));
  static final Cue WISH_RHYTHM = add(Cue.of("wish.rhythm").giving("rhythm", RHYTHM));
  static final Cue WISH_START = add(Cue.of("wish.start").giving("start", DAY));
  static final Cue WISH_COUNT = add(Cue.of("wish.count").giving("count", COUNT));
  static final Cue WISH_FIRST = add(Cue.of("wish.first").giving("share", PART));
  static final Cue WISH_PART = add(Cue.of("wish.part").giving("amount", AMOUNT).giving("on", DAY));
  static final Cue WISH_SHARE = add(Cue.of("wish.share").giving("share", PART).giving("on", DAY));
  static final Cue WISH_REST = add(Cue.of("wish.rest").giving("on", DAY));

  static final Cue COUNTER_ACCEPTED = cue("counter.accepted");
  static final Cue COUNTER_NEAREST = cue("counter.nearest");
  static final Cue COUNTER_CHOOSE = add(OpeningWords.spoken("counter.choose").giving("until", DAY));
  static final Cue COUNTER_PERSON = cue("counter.person");
  static final Cue COUNTER_CHANGED_OFTEN = cue("counter.changed_often");

  static final Cue NEGOTIATE_ASK = cue("negotiate.ask");
  static final Cue NEGOTIATE_WHICH_DATE = cue("negotiate.which_date");
  static final Cue NEGOTIATE_PAYDAY = cue("negotiate.payday");

  static final Cue CONFIRM_INTRO = cue("confirm.intro");
  static final Cue CONFIRM_ITEM =
      add(Cue.of("confirm.item").giving("due", DAY).giving("amount", AMOUNT));
  static final Cue CONFIRM_DOWN =
      add(Cue.of("confirm.down_payment").giving("due", DAY).giving("amount", AMOUNT));
  static final Cue CONFIRM_MORE =
      add(Cue.of("confirm.more").giving("count", COUNT).giving("due", DAY));
  static final Cue CONFIRM_TOTAL =
      add(OpeningWords.spoken("confirm.total").giving("total", AMOUNT));
  static final Cue CONFIRM_TOTAL_SAVING =
      add(
          OpeningWords.spoken("confirm.total_saving")
              .giving("total", AMOUNT)
              .giving("saving", AMOUNT));
  static final Cue CONFIRM_COVERS =
      add(OpeningWords.spoken("confirm.covers").giving("count", COUNT));
  static final Cue CONFIRM_INVOICE = add(Cue.of("confirm.invoice").giving("invoice", NAME));
  static final Cue CONFIRM_REVIEW =
      add(OpeningWords.spoken("confirm.review").giving("review", DAY));
  static final Cue CONFIRM_SIGN = add(OpeningWords.spoken("confirm.sign").giving("until", DAY));
  static final Cue CONFIRM_AGAIN = add(OpeningWords.spoken("confirm.again").giving("until", DAY));
  static final Cue CONFIRM_TYPE_NAME = cue("confirm.type_name");
  static final Cue CONFIRM_FULL_NAME = cue("confirm.full_name");
  static final Cue CONFIRM_OTHER_NAME = cue("confirm.other_name");
  static final Cue CONFIRM_CHANGED = cue("confirm.changed");

  static final Cue AGREED_DONE =
      add(
          OpeningWords.spoken("agreed.done")
              .giving("name", NAME)
              .giving("amount", AMOUNT)
              .giving("due", DAY));
  static final Cue AGREED_COPY = cue("agreed.copy");
  static final Cue AGREED_NEXT =
      add(OpeningWords.spoken("agreed.next").giving("amount", AMOUNT).giving("due", DAY));
  static final Cue AGREED_LAST = add(OpeningWords.spoken("agreed.last").giving("due", DAY));
  static final Cue AGREED_HELP = cue("agreed.help");
  static final Cue AGREED_CHANGE = cue("agreed.change");

  static final Cue SURVEY_ASK = cue("survey.ask");
  static final Cue SURVEY_THANKS = cue("survey.thanks");
  static final Cue SURVEY_SORRY = cue("survey.sorry");

  static final Cue PROMISE_READ_BACK = promise("promise.read_back");
  static final Cue PROMISE_WHICH_DAY =
      add(OpeningWords.spoken("promise.which_day").giving("amount", AMOUNT));
  static final Cue PROMISE_PAST = add(OpeningWords.spoken("promise.past").giving("due", DAY));
  static final Cue PROMISE_TOO_FAR =
      add(OpeningWords.spoken("promise.too_far").giving("due", DAY).giving("latest", DAY));
  static final Cue PROMISE_DONE = promise("promise.done");
  static final Cue PROMISE_REST = add(OpeningWords.spoken("promise.rest").giving("rest", AMOUNT));
  static final Cue PROMISE_STANDS = promise("promise.stands");
  static final Cue PROMISE_THANKS = promise("promise.thanks");

  static {
    add(Cue.of("why.*").giving("actual", ANY).giving("limit", ANY));
    add(Cue.of("fee.*").giving("amount", AMOUNT));
    add(OpeningWords.spoken("missed.*").giving("grace", COUNT));
  }

  private PlanWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  private static Cue promise(String id) {
    return add(OpeningWords.spoken(id).giving("amount", AMOUNT).giving("due", DAY));
  }

  private static Cue cue(String id) {
    return add(OpeningWords.spoken(id));
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
