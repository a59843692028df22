package dev.kept.phrasing;

import static dev.kept.script.FactKind.AMOUNT;
import static dev.kept.script.FactKind.ANY;
import static dev.kept.script.FactKind.COUNT;
import static dev.kept.script.FactKind.DAY;
import static dev.kept.script.FactKind.NAME;

import dev.kept.plan.OfferKind;
import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words on the card of an offer.
final class CardWords {
  private static final List<Cue> ALL = new ArrayList<>();

  static final Cue TOTAL = add(Cue.of("offer.total").giving("total", AMOUNT));
  static final Cue SAVING = add(Cue.of("offer.saving").giving("saving", AMOUNT));
  static final Cue NO_FEES = add(Cue.of("offer.no_fees"));
  static final Cue METHODS = add(Cue.of("offer.methods").giving("methods", NAME));
  static final Cue REVIEW = add(Cue.of("offer.review").giving("review", DAY));
  static final Cue VALID_UNTIL = add(Cue.of("offer.valid_until").giving("until", DAY));
  static final Cue DOWN_PAYMENT = add(Cue.of("offer.down_payment"));
  static final Cue LAST_PAYMENT = add(Cue.of("offer.last_payment"));

  static {
    add(Cue.of("why.*").giving("actual", ANY).giving("limit", ANY));
    add(Cue.of("fee.*").giving("amount", AMOUNT));
    add(Cue.of("missed.*").giving("grace", COUNT).giving("business", NAME));
    List.of("method.*", "perk.*", "debt_advice.*").forEach(family -> add(Cue.of(family)));
    for (OfferKind kind : OfferKind.values()) {
      add(title(kind));
      add(summary(kind));
      add(choose(kind));
    }
  }

  private CardWords() {}

  static List<Cue> all() {
    return List.copyOf(ALL);
  }

  static Cue title(OfferKind kind) {
    return Cue.of("offer.title_" + wire(kind));
  }

  static Cue summary(OfferKind kind) {
    return Cue.of("offer.summary_" + wire(kind))
        .giving("count", COUNT)
        .giving("first", DAY)
        .giving("first_amount", AMOUNT)
        .giving("last", DAY)
        .giving("total", AMOUNT);
  }

  static Cue choose(OfferKind kind) {
    return Cue.of("offer.choose_" + wire(kind));
  }

  private static String wire(OfferKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Cue add(Cue cue) {
    ALL.add(cue);
    return cue;
  }
}
