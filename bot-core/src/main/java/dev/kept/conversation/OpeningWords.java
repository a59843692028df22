package dev.kept.conversation;

import static dev.kept.script.FactKind.AMOUNT;
import static dev.kept.script.FactKind.COUNT;
import static dev.kept.script.FactKind.DAY;

import dev.kept.account.Verification.Question;
import dev.kept.script.Cue;
import dev.kept.script.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said until a talk is on its way: greeting, disclosures, verification, where the account
/// stands, the open question, and the acknowledgement of what was said.
final class OpeningWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue HELLO = cue("greet.hello");
  static final Cue MACHINE = cue("disclosure.machine");
  static final Cue THIRD_PARTY = cue("disclosure.third_party");

  static final Cue VERIFY_INTRO = cue("verify.intro");
  static final Cue VERIFY_WRONG = add(spoken("verify.wrong").giving("left", COUNT));
  static final Cue VERIFY_AGAIN = cue("verify.again");
  static final Cue VERIFY_LATER = cue("verify.later");
  static final Cue VERIFY_NOTED = cue("verify.noted");
  static final Cue VERIFY_ONLY_PERSON = cue("verify.only_person");
  static final Cue VERIFY_FAILED = add(spoken("verify.failed").giving("deadline", DAY));
  static final Cue VERIFY_DONE = cue("verify.done");

  static final Cue OWED = owed("welcome.owed");
  static final Cue OWED_SOON = owed("welcome.owed_soon");
  static final Cue DISPUTED = add(spoken("welcome.disputed").giving("disputed", AMOUNT));
  static final Cue BACK = cue("welcome.back");
  static final Cue CREDIT = add(spoken("welcome.credit").giving("credit", AMOUNT));

  static final Cue LISTEN_OPEN = cue("listen.open");
  static final Cue LISTEN_NEXT = cue("listen.next");
  static final Cue LISTEN_HEARD = cue("listen.heard");

  static {
    for (Question question : Question.values()) {
      add(question(question));
    }
    for (Circumstance circumstance : Circumstance.values()) {
      add(acknowledging(circumstance));
    }
  }

  private OpeningWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  static Cue question(Question question) {
    return spoken("verify." + question.name().toLowerCase(Locale.ROOT));
  }

  static Cue acknowledging(Circumstance circumstance) {
    return spoken("ack." + circumstance.wire());
  }

  /// A script that is given the name of the business, like all that is said.
  static Cue spoken(String id) {
    return Cue.of(id).giving("business", FactKind.NAME);
  }

  private static Cue owed(String id) {
    return add(spoken(id).giving("count", COUNT).giving("balance", AMOUNT).giving("due", DAY));
  }

  private static Cue cue(String id) {
    return add(spoken(id));
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
