package dev.kept.desk;

import dev.kept.account.Customer;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.conversation.Conversation;
import dev.kept.phrasing.AgreementWriter;
import dev.kept.phrasing.Phrasing;
import dev.kept.plan.Planner;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Scorecard;
import dev.kept.script.Cue;
import dev.kept.script.Scripts;
import dev.kept.understanding.Reader;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Everything the desks decide and speak by: the business, and what its folder of prompts holds.
/// Loaded once at start; a file that cannot be used stops the start.
public final class Rulebook {
  private final Business business;
  private final Policies policies;
  private final BusinessCalendars calendars;
  private final Scorecard scorecard;
  private final Reader reader;
  private final Scripts scripts;
  private final Phrasing phrasing;
  private final Conversation conversation;
  private final ConcurrentHashMap<Ground, Planner> planners = new ConcurrentHashMap<>();

  /// Which planner: a policy, in a country's business days.
  private record Ground(String policy, String country) {}

  private Rulebook(Business business, PromptFolder prompts) {
    this.business = business;
    this.policies = pinned(Policies.load(prompts), business);
    this.calendars = BusinessCalendars.load(prompts);
    this.scorecard = Scorecard.load(prompts);
    this.reader = Reader.load(prompts);
    this.scripts = Scripts.load(prompts).prove(cues());
    this.phrasing = new Phrasing(scripts, business.name());
    phrasing.prove(policies.all());
    this.conversation = Conversation.load(prompts);
  }

  /// Reads all of it. Throws [dev.kept.prompts.PromptException] with file, line and key for the
  /// first thing that is wrong.
  public static Rulebook load(Business business, PromptFolder prompts) {
    return new Rulebook(business, prompts);
  }

  private static List<Cue> cues() {
    return Stream.of(Conversation.cues(), Phrasing.cues(), AgreementWriter.cues(), DeskWords.cues())
        .flatMap(List::stream)
        .toList();
  }

  private static Policies pinned(Policies policies, Business business) {
    return business.policy().map(policies::pinned).orElse(policies);
  }

  /// Whom Kept speaks for.
  public Business business() {
    return business;
  }

  /// Every word Kept can say.
  public Scripts scripts() {
    return scripts;
  }

  /// How risk is scored.
  public Scorecard scorecard() {
    return scorecard;
  }

  Policy policy(Customer customer) {
    return policies.choose(customer);
  }

  Planner planner(Policy policy, String country) {
    return planners.computeIfAbsent(
        new Ground(policy.version(), country),
        ground -> new Planner(policy, calendars.of(country)));
  }

  Reader reader() {
    return reader;
  }

  Phrasing phrasing() {
    return phrasing;
  }

  Conversation conversation() {
    return conversation;
  }
}
