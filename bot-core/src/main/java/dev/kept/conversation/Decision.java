package dev.kept.conversation;

import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import java.util.List;

/// The next step of a talk: where it stands then, what to say in order, what can be tapped, the
/// offers shown, what changes, and the record of why. `rule` is the stable dotted name of the rule
/// that decided (`right.cease_contact`, `choose.counter_nearest`).
public record Decision(
    Talk next,
    List<Say> says,
    List<Choice> choices,
    List<Offer> offers,
    List<Effect> effects,
    List<Why> record,
    String rule) {

  public Decision {
    says = List.copyOf(says);
    choices = List.copyOf(choices);
    offers = List.copyOf(offers);
    effects = List.copyOf(effects);
    record = List.copyOf(record);
  }
}
