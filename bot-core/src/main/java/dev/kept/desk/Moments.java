package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.conversation.Case;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Heard;
import dev.kept.conversation.Said;
import dev.kept.conversation.Talk;
import dev.kept.ledger.DecisionNote;
import dev.kept.ledger.Standing;
import dev.kept.plan.Fact;
import dev.kept.plan.Planner;
import dev.kept.policy.Policy;
import dev.kept.script.Line;
import dev.kept.understanding.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks up what a decision rests on: the time, the day at the business, the case, the policy that
/// fits the customer and the planner that follows it.
final class Moments {
  private final Cases cases;
  private final Rulebook rules;
  private final InstantSource clock;

  /// One such look, and the decisions that rest on it.
  record Moment(
      Rulebook rules,
      Instant now,
      LocalDate today,
      Cases.Known known,
      Policy policy,
      Planner planner) {

    Case theCase() {
      return known.theCase();
    }

    Decision greet() {
      return rules
          .conversation()
          .greet(theCase().customer().locale(), theCase(), policy, planner, today);
    }

    Decision decide(Talk talk, Said said) {
      return rules.conversation().decide(talk, said, theCase(), policy, planner, today);
    }

    Decision welcomeBack(Talk talk, Heard gate) {
      return rules.conversation().welcomeBack(talk, gate, theCase(), policy, planner, today);
    }

    /// The words of a decision, with the day a person answers by.
    List<Line> phrase(Decision decision, Optional<LocalDate> deadline) {
      Map<String, Fact> given =
          deadline
              .<Map<String, Fact>>map(day -> Map.of("deadline", new Fact.Day(day)))
              .orElse(Map.of());
      return rules.phrasing().speak(decision, given).lines();
    }

    /// The business's day at that time.
    LocalDate day(Instant time) {
      return time.atZone(rules.business().zone()).toLocalDate();
    }

    /// Why it was decided so, for the record.
    DecisionNote note(Standing before, Optional<Reading> reading, Decision decision) {
      return new DecisionNote(
          decision.rule(),
          decision.record(),
          policy.version(),
          before.talk().state().wire(),
          decision.next().state().wire(),
          decision.offers(),
          reading);
    }
  }

  Moments(Cases cases, Rulebook rules, InstantSource clock) {
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

  Moment of(AccountId account) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(rules.business().zone()).toLocalDate();
    Cases.Known known = cases.of(account, today);
    Policy policy = rules.policy(known.theCase().customer());
    return new Moment(
        rules,
        now,
        today,
        known,
        policy,
        rules.planner(policy, known.theCase().customer().country()));
  }

  Instant now() {
    return clock.instant();
  }
}
