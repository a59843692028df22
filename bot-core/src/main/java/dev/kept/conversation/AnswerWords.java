package dev.kept.conversation;

import static dev.kept.script.FactKind.AMOUNT;
import static dev.kept.script.FactKind.COUNT;
import static dev.kept.script.FactKind.DAY;
import static dev.kept.script.FactKind.NAME;

import dev.kept.script.Cue;
import dev.kept.script.FactKind;
import java.util.ArrayList;
import java.util.List;

/// What is said at any time: answers to questions, wishes about contact, another language, a
/// person, and what to do when something was not understood.
final class AnswerWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue BOT = cue("answer.bot");
  static final Cue DETAILS = add(OpeningWords.spoken("answer.details").giving("count", COUNT));
  static final Cue INVOICE = add(invoice("answer.invoice"));
  static final Cue INVOICE_FOR = add(invoice("answer.invoice_for").giving("description", NAME));
  static final Cue INVOICE_DISPUTED = add(invoice("answer.invoice_disputed"));
  static final Cue DETAILS_NONE = cue("answer.details_none");
  static final Cue NO_FEES = cue("answer.no_fees");
  static final Cue FEES = cue("answer.fees");
  static final Cue METHODS = cue("answer.methods");
  static final Cue THANKS = cue("answer.thanks");

  static final Cue NO_CHANNEL =
      add(OpeningWords.spoken("contact.no_channel").giving("channel", FactKind.PHRASE));
  static final Cue NOT_AT_WORK = cue("contact.not_at_work");
  static final Cue NOT_AT_TIME = cue("contact.not_at_time");
  static final Cue WHICH_CHANNEL = cue("contact.no_message");

  static final Cue LANGUAGE_SWITCHED = cue("language.switched");
  static final Cue LANGUAGE_SAME = cue("language.same");
  static final Cue LANGUAGE_UNKNOWN = cue("language.unknown");

  static final Cue CLARIFY = cue("clarify.once");
  static final Cue CLARIFY_PERSON = cue("clarify.person");
  static final Cue CALM = cue("abuse.calm");

  static final Cue PERSON_HANDED = handed("person.handed");
  static final Cue PERSON_WAITING = handed("person.waiting");
  static final Cue PERSON_NOTED = handed("person.noted");
  static final Cue PERSON_STUCK = handed("person.stuck");
  static final Cue PERSON_ABUSE = handed("person.abuse");
  static final Cue PERSON_DECIDES = handed("person.decides");
  static final Cue CARE_TOLD = handed("person.care_told");

  static final Cue PAID_NOTED = handed("paid.noted");
  static final Cue PAID_AMOUNT = add(Cue.of("paid.amount").giving("amount", AMOUNT));
  static final Cue PAID_DAY = add(Cue.of("paid.day").giving("on", DAY));
  static final Cue PAID_ITEMS = cue("paid.understood");

  static {
    add(Cue.of("method.*"));
    add(Cue.of("channel.*"));
  }

  private AnswerWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  private static Cue invoice(String id) {
    return Cue.of(id).giving("invoice", NAME).giving("amount", AMOUNT).giving("due", DAY);
  }

  private static Cue handed(String id) {
    return add(OpeningWords.spoken(id).giving("deadline", DAY));
  }

  private static Cue cue(String id) {
    return add(OpeningWords.spoken(id));
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
