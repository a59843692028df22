package dev.kept.phrasing;

import dev.kept.script.Cue;
import dev.kept.script.FactKind;
import java.util.ArrayList;
import java.util.List;

/// Every script of a written agreement.
final class AgreementCues {
  private static final List<String> PLAIN =
      List.of(
          "title",
          "parties.heading",
          "parties.creditor",
          "parties.customer",
          "terms.heading",
          "terms.balance",
          "terms.discount",
          "terms.fees",
          "terms.no_fees",
          "terms.count",
          "terms.total",
          "schedule.heading",
          "schedule.day",
          "schedule.amount",
          "schedule.total",
          "how.heading",
          "missed.heading",
          "also.heading",
          "change.heading",
          "change.words",
          "consent.heading",
          "consent.words");

  static final List<Cue> ALL = all();

  private AgreementCues() {}

  private static List<Cue> all() {
    List<Cue> cues = new ArrayList<>();
    PLAIN.forEach(id -> cues.add(Cue.of("agreement." + id)));
    cues.add(
        Cue.of("agreement.description")
            .giving("business", FactKind.NAME)
            .giving("customer", FactKind.NAME)
            .giving("day", FactKind.DAY));
    cues.add(
        Cue.of("agreement.reference")
            .giving("id", FactKind.NAME)
            .giving("version", FactKind.COUNT)
            .giving("policy", FactKind.NAME));
    cues.add(Cue.of("agreement.parties.account").giving("account", FactKind.NAME));
    cues.add(Cue.of("agreement.terms.invoices").giving("count", FactKind.COUNT));
    cues.add(
        Cue.of("agreement.change.contact")
            .giving("business", FactKind.NAME)
            .giving("contact", FactKind.NAME));
    cues.add(
        Cue.of("agreement.consent.when")
            .giving("day", FactKind.DAY)
            .giving("time", FactKind.NAME)
            .giving("zone", FactKind.NAME));
    return List.copyOf(cues);
  }
}
