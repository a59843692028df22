package dev.kept.chat.page;

import dev.kept.script.Cue;
import dev.kept.script.FactKind;
import java.util.Arrays;
import java.util.List;

/// Every script of the page, so that the start can prove that each is there and none is idle.
@SuppressWarnings("ImmutableEnumChecker") // a Cue is a record over an unmodifiable map
public enum PageCue {
  TITLE("title", "business", FactKind.NAME),
  SKIP("skip"),
  LANGUAGE_NAME("language.name"),
  LANGUAGE_LABEL("language.label"),
  PERSON("person"),
  SAVED("saved"),
  CONTACT("contact"),
  LOG_LABEL("log.label"),
  LOG_DAY("log.day", "day", FactKind.DAY),
  LOG_YOU("log.you"),
  LOG_ASSISTANT("log.assistant", "business", FactKind.NAME),
  LOG_COLLECTOR("log.collector", "name", FactKind.NAME, "business", FactKind.NAME),
  LOG_EARLIER("log.earlier", "count", FactKind.COUNT),
  REPLY_HEADING("reply.heading"),
  REPLY_LABEL("reply.label"),
  REPLY_SEND("reply.send"),
  REPLY_CHOICES("reply.choices"),
  REPLY_ELSE("reply.else"),
  OPEN_HEADING("open.heading"),
  OPEN_LABEL("open.label"),
  OPEN_HINT("open.hint"),
  VERIFY_HEADING("verify.heading"),
  VERIFY_LABEL("verify.label"),
  VERIFY_HINT("verify.hint"),
  OFFERS_HEADING("offers.heading"),
  OFFERS_INTRO("offers.intro"),
  OFFER_DAY("offer.day"),
  OFFER_AMOUNT("offer.amount"),
  OFFER_TOTAL("offer.total"),
  OFFER_PAYMENTS("offer.payments", "offer", FactKind.NAME),
  OFFER_FEES("offer.fees"),
  OFFER_METHODS("offer.methods"),
  OFFER_MISSED("offer.missed"),
  OFFER_REVIEW("offer.review"),
  OFFER_PERK("offer.perk"),
  OFFER_COVERS("offer.covers"),
  OFFER_WHY("offer.why"),
  COUNTER_HEADING("counter.heading"),
  COUNTER_LABEL("counter.label"),
  COUNTER_HINT("counter.hint", "example", FactKind.NAME),
  COUNTER_EXAMPLE("counter.example"),
  COUNTER_SEND("counter.send"),
  BUDGET_HEADING("budget.heading"),
  BUDGET_INTRO("budget.intro"),
  BUDGET_INCOME("budget.income"),
  BUDGET_INCOME_HINT("budget.income.hint"),
  BUDGET_ESSENTIALS("budget.essentials"),
  BUDGET_ESSENTIALS_HINT("budget.essentials.hint"),
  BUDGET_DEBTS("budget.debts"),
  BUDGET_DEBTS_HINT("budget.debts.hint"),
  BUDGET_LEFT("budget.left"),
  BUDGET_SHORT("budget.short"),
  BUDGET_SUM("budget.sum"),
  BUDGET_SEND("budget.send"),
  BUDGET_PER_MONTH("budget.per_month", "currency", FactKind.NAME),
  CONFIRM_HEADING("confirm.heading"),
  CONFIRM_INTRO("confirm.intro"),
  CONFIRM_LABEL("confirm.label"),
  CONFIRM_HINT("confirm.hint"),
  CONFIRM_SPOKEN("confirm.spoken"),
  CONFIRM_SEND("confirm.send"),
  SURVEY_HEADING("survey.heading"),
  AGREEMENT_HEADING("agreement.heading"),
  AGREEMENT_READ("agreement.read"),
  AGREEMENT_PDF("agreement.pdf"),
  AGREEMENT_BACK("agreement.back"),
  LIVE_SENDING("live.sending"),
  LIVE_OFFLINE("live.offline"),
  LIVE_FAILED("live.failed"),
  PROBLEM_HEADING("problem.heading"),
  PROBLEM_EMPTY("problem.empty"),
  PROBLEM_LONG("problem.long", "limit", FactKind.COUNT),
  PROBLEM_NAME("problem.name"),
  PROBLEM_INCOME("problem.income"),
  PROBLEM_ESSENTIALS("problem.essentials"),
  PROBLEM_DEBTS("problem.debts"),
  PROBLEM_GONE("problem.gone"),
  LOST_TITLE("lost.title"),
  LOST_WORDS("lost.words"),
  LINK_TITLE("link.title"),
  LINK_WORDS("link.words", "business", FactKind.NAME),
  MISSING_TITLE("missing.title"),
  MISSING_WORDS("missing.words"),
  BUSY_TITLE("busy.title"),
  BUSY_WORDS("busy.words", "seconds", FactKind.COUNT),
  ATTEMPTS_TITLE("attempts.title"),
  ATTEMPTS_WORDS("attempts.words", "minutes", FactKind.COUNT, "business", FactKind.NAME),
  STALE_TITLE("stale.title"),
  STALE_WORDS("stale.words"),
  LARGE_TITLE("large.title"),
  LARGE_WORDS("large.words"),
  BROKEN_TITLE("broken.title"),
  BROKEN_WORDS("broken.words", "business", FactKind.NAME, "number", FactKind.NAME),
  TO_TALK("to_talk");

  private final Cue cue;

  PageCue(String name) {
    this.cue = Cue.of("page." + name);
  }

  PageCue(String name, String placeholder, FactKind kind) {
    this.cue = Cue.of("page." + name).giving(placeholder, kind);
  }

  PageCue(String name, String placeholder, FactKind kind, String another, FactKind anothersKind) {
    this.cue = Cue.of("page." + name).giving(placeholder, kind).giving(another, anothersKind);
  }

  /// The id of its script.
  public String id() {
    return cue.id();
  }

  /// All of them, for the proof at start.
  public static List<Cue> cues() {
    return Arrays.stream(values()).map(each -> each.cue).toList();
  }
}
