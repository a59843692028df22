package dev.kept.conversation;

import static dev.kept.script.FactKind.DAY;
import static dev.kept.script.FactKind.NAME;

import dev.kept.account.HoldKind;
import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said when a right is named, while it rests an account, and when someone is in danger.
final class RightWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue CRISIS_HEARD = cue("crisis.heard");
  static final Cue CRISIS_LINE =
      add(OpeningWords.spoken("crisis.line").giving("service", NAME).giving("number", NAME));
  static final Cue CRISIS_EMERGENCY =
      add(OpeningWords.spoken("crisis.emergency").giving("number", NAME));
  static final Cue CRISIS_LOCAL = cue("crisis.local");
  static final Cue CRISIS_PERSON = cue("crisis.person");
  static final Cue CRISIS_STILL = cue("crisis.still");

  static final Cue CEASE = handed("right.cease_contact");
  static final Cue ATTORNEY = handed("right.attorney");
  static final Cue INSOLVENCY = handed("right.insolvency");
  static final Cue MORATORIUM = handed("right.moratorium");
  static final Cue MORATORIUM_UNTIL = add(answered("right.moratorium_until").giving("until", DAY));
  static final Cue DECEASED = handed("right.deceased");
  static final Cue IDENTITY_THEFT = handed("right.identity_theft");
  static final Cue WRONG_PERSON = handed("right.wrong_person");
  static final Cue VULNERABLE = handed("right.vulnerable");
  static final Cue VULNERABLE_UNTIL = add(answered("right.vulnerable_until").giving("until", DAY));
  static final Cue DISPUTE = handed("right.dispute");
  static final Cue DISPUTE_SOME = handed("right.dispute_some");
  static final Cue DISPUTE_WHICH = cue("right.dispute_which");
  static final Cue DISPUTED_INVOICE = add(Cue.of("right.disputed_invoice").giving("invoice", NAME));

  static final Cue RESTS_NOTED = handed("rests.noted");
  static final Cue NOTHING_OWED = cue("closed.nothing_owed");
  static final Cue CLOSED_HELP = cue("closed.help");

  static {
    for (HoldKind kind : HoldKind.values()) {
      add(resting(kind));
    }
  }

  private RightWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  static Cue resting(HoldKind kind) {
    return OpeningWords.spoken("rests." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static Cue handed(String id) {
    return add(answered(id));
  }

  /// A line that names the day by which a person answers.
  private static Cue answered(String id) {
    return OpeningWords.spoken(id).giving("deadline", DAY);
  }

  private static Cue cue(String id) {
    return add(OpeningWords.spoken(id));
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
