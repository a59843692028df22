package dev.kept.phrasing;

import dev.kept.conversation.Choice;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Say;
import dev.kept.plan.Fact;
import dev.kept.plan.Fee;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Gathers every fact a decision holds.
final class Facts {
  private final List<Fact> all;

  private Facts(Collection<Fact> given) {
    this.all = new ArrayList<>(given);
  }

  static List<Fact> of(Decision decision, Collection<Fact> given) {
    Facts facts = new Facts(given);
    decision.says().forEach(facts::add);
    decision.choices().stream().map(Choice::label).forEach(facts::add);
    decision.offers().forEach(facts::add);
    decision.record().forEach(facts::add);
    return facts.all;
  }

  private void add(Say say) {
    all.addAll(say.facts().values());
    say.items().forEach(this::add);
  }

  private void add(Why why) {
    all.add(why.actual());
    all.add(why.limit());
  }

  private void add(Offer offer) {
    all.add(new Fact.Amount(offer.total()));
    all.add(new Fact.Amount(offer.balance()));
    all.add(new Fact.Amount(offer.discount()));
    all.add(new Fact.Day(offer.validUntil()));
    offer.reviewOn().ifPresent(day -> all.add(new Fact.Day(day)));
    for (Instalment each : offer.instalments()) {
      all.add(new Fact.Amount(each.amount()));
      all.add(new Fact.Day(each.due()));
    }
    for (Fee fee : offer.fees()) {
      all.add(new Fact.Amount(fee.amount()));
    }
    offer.why().forEach(this::add);
  }
}
