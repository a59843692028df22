package dev.kept.phrasing;

import dev.kept.conversation.Choice;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Say;
import dev.kept.plan.Fact;
import dev.kept.plan.Offer;
import dev.kept.plan.Rule;
import dev.kept.policy.PlanTerms;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptException;
import dev.kept.script.Cue;
import dev.kept.script.Line;
import dev.kept.script.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decisions in words. Every figure and date that leaves here is a fact of the decision.
public final class Phrasing {
  private static final Logger LOG = LoggerFactory.getLogger(Phrasing.class);
  private static final Cue PLAIN = Cue.of("plain.figures");
  private static final Cue PERSON = Cue.of("plain.person");
  private static final String DEADLINE = "deadline";

  private final Scripts scripts;
  private final Fact.Name business;

  /// Speaks for `business` with these scripts.
  public Phrasing(Scripts scripts, String business) {
    this.scripts = scripts;
    this.business = new Fact.Name(business);
  }

  /// Every script that is said here, for [Scripts#prove].
  public static List<Cue> cues() {
    return Stream.concat(Stream.of(PLAIN, PERSON), CardWords.all().stream()).toList();
  }

  /// Proves that every script the policies and the plans name exists. Throws [PromptException]
  /// naming the policy.
  public void prove(Collection<Policy> policies) {
    for (Rule rule : Rule.values()) {
      require("why." + rule.wire(), "plans");
    }
    policies.forEach(policy -> named(policy.plans()).forEach(id -> require(id, policy.name())));
  }

  private static List<String> named(PlanTerms terms) {
    List<String> ids = new ArrayList<>(List.of(terms.missed().script()));
    terms.offers().methods().forEach(method -> ids.add("method." + method));
    terms.fees().forEach(fee -> ids.add(fee.script()));
    terms.shortPlan().perk().ifPresent(ids::add);
    terms.payInFull().perks().values().forEach(perk -> perk.script().ifPresent(ids::add));
    return ids;
  }

  private void require(String id, String asker) {
    if (!scripts.has(id)) {
      throw new PromptException(
          "scripts", 0, "hold no \"%s\", which %s names".formatted(id, asker));
    }
  }

  /// The decision in the language of its talk. `given` are the facts only the desk knows:
  /// `deadline`, the day by which a person answers, whenever one has the talk.
  public Spoken speak(Decision decision, Map<String, Fact> given) {
    Locale locale = decision.next().heard().locale();
    Map<String, Fact> standing = new HashMap<>(given);
    standing.put("business", business);
    FigureGuard guard = new FigureGuard(scripts, locale, Facts.of(decision, standing.values()));
    List<Line> lines =
        decision.says().stream().map(say -> guarded(line(say, locale, standing), guard)).toList();
    List<Spoken.Label> labels =
        decision.choices().stream().map(choice -> label(choice, locale, standing, guard)).toList();
    return new Spoken(lines, labels);
  }

  private Spoken.Label label(
      Choice choice, Locale locale, Map<String, Fact> standing, FigureGuard guard) {
    Line line = guarded(line(choice.label(), locale, standing), guard);
    return new Spoken.Label(choice.id(), line.text());
  }

  private Line line(Say say, Locale locale, Map<String, Fact> standing) {
    Map<String, Fact> facts = new HashMap<>(standing);
    facts.putAll(say.facts());
    boolean undated =
        !facts.containsKey(DEADLINE) && scripts.placeholders(say.script()).contains(DEADLINE);
    Line line = scripts.line(undated ? PERSON.id() : say.script(), locale, facts);
    if (say.items().isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.text());
    say.items().forEach(item -> text.append("\n• ").append(line(item, locale, standing).text()));
    return new Line(text.toString(), line.script());
  }

  /// A sentence with a figure that is not a fact is not sent; a plain script is.
  private Line guarded(Line line, FigureGuard guard) {
    Optional<String> foreign = guard.foreign(line.text());
    if (foreign.isEmpty()) {
      return line;
    }
    LOG.error(
        "{} held a figure that its decision does not; the plain script was sent", line.script());
    return scripts.line(PLAIN.id(), guard.locale(), Map.of());
  }

  /// A choice in words.
  public String label(Choice choice, Locale locale) {
    return line(choice.label(), locale, Map.of("business", business)).text();
  }

  /// An offer in words.
  public OfferCard card(Offer offer, Locale locale) {
    return new Cards(scripts, business, locale).card(offer);
  }
}
