package dev.kept.conversation;

import dev.kept.plan.Fact;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A decision while it is being put together.
final class Reply {
  private String rule;
  private Talk next;
  private final List<Say> says = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<Why> record = new ArrayList<>();

  private Reply(String rule, Talk next) {
    this.rule = rule;
    this.next = next;
  }

  /// A reply decided by `rule`, after which the talk stands at `next`.
  static Reply by(String rule, Talk next) {
    return new Reply(rule, next);
  }

  Reply say(Cue cue) {
    return say(Saying.say(cue));
  }

  Reply say(Cue cue, Map<String, Fact> facts) {
    return say(Saying.say(cue, facts));
  }

  Reply say(Say line) {
    says.add(line);
    return this;
  }

  Reply sayAll(List<Say> lines) {
    says.addAll(lines);
    return this;
  }

  Reply offer(List<Choice> more) {
    choices.addAll(more);
    return this;
  }

  Reply show(List<Offer> plans) {
    offers.addAll(plans);
    return this;
  }

  Reply effect(Effect effect) {
    effects.add(effect);
    return this;
  }

  Reply effects(List<? extends Effect> more) {
    effects.addAll(more);
    return this;
  }

  Reply because(List<Why> reasons) {
    record.addAll(reasons);
    return this;
  }

  /// Says everything `other` says after this, and goes where it goes, for its reason.
  Reply into(Reply other) {
    rule = other.rule;
    return then(other);
  }

  /// Says everything `other` says after this, and goes where it goes.
  Reply then(Reply other) {
    says.addAll(other.says);
    choices.addAll(other.choices);
    offers.addAll(other.offers);
    effects.addAll(other.effects);
    record.addAll(other.record);
    next = other.next;
    return this;
  }

  boolean isUnclear() {
    return rule.startsWith(Unclear.RULES);
  }

  /// The customer was understood: the count of what was not starts anew.
  Reply understood() {
    next = next.with(next.heard().with(heard -> heard.unclear = 0));
    return this;
  }

  /// The talk remembers which choices it shows.
  Decision done() {
    List<String> shown = choices.stream().map(Choice::id).toList();
    Talk remembering = next.with(next.heard().with(heard -> heard.shown = shown));
    return new Decision(remembering, says, choices, offers, effects, record, rule);
  }
}
