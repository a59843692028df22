package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.OpenInvoice;
import dev.kept.account.Statement;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.money.Money;
import dev.kept.phrasing.Phrasing;
import dev.kept.phrasing.Spoken;
import dev.kept.plan.Budget;
import dev.kept.plan.Fact;
import dev.kept.plan.Planner;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Score;
import dev.kept.script.Scripts;
import dev.kept.understanding.Reader;
import dev.kept.understanding.ReadingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plays a dialogue without desk and ledger: the talk, its reader, its plans and its words are
/// real; the books are kept in memory and follow the effects as a ledger would.
public final class PureStage implements Stage {
  private static final PromptFolder PROMPTS = PromptFolder.bundled();
  private static final Conversation CONVERSATION = Conversation.load(PROMPTS);
  private static final Reader READER = Reader.load(PROMPTS);
  private static final Policies POLICIES = Policies.load(PROMPTS);
  private static final BusinessCalendars CALENDARS = BusinessCalendars.load(PROMPTS);
  private static final Phrasing PHRASING =
      new Phrasing(Scripts.load(PROMPTS), "Nordlicht Office Supplies");

  private final Dialogue.Setting setting;
  private final DialogueBooks books;
  private final Policy policy;
  private final Planner planner;
  private final List<OpenInvoice> open = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private Money credit;
  private Optional<Promise> promise = Optional.empty();
  private Optional<Agreement> agreement = Optional.empty();
  private Optional<LocalDate> deadline = Optional.empty();
  private LocalDate today;
  private Talk gate;
  private @Nullable Talk main;
  private @Nullable Decision last;

  /// The books as the dialogue describes them.
  public PureStage(Dialogue.Setting setting) {
    this.setting = setting;
    this.today = setting.today();
    this.gate = Talk.gate(setting.locale());
    this.policy =
        setting
            .policy()
            .map(name -> POLICIES.named(name).orElseThrow())
            .orElseGet(() -> POLICIES.choose(setting.country(), setting.kind()));
    this.planner = new Planner(policy, CALENDARS.of(setting.country()));
    this.credit = Money.zero(currency());
    this.books = DialogueBooks.of(setting);
    books.invoices().forEach(this::owe);
    setting.holds().forEach(this::rest);
  }

  private Currency currency() {
    return setting.currency();
  }

  private void owe(Invoice invoice) {
    open.add(new OpenInvoice(invoice, invoice.amount(), books.disputed().contains(invoice.id())));
  }

  @Override
  public Seen play(Turn turn) {
    return switch (turn) {
      case Turn.Opens opens -> opened();
      case Turn.Writes(String text) -> said(new Said.Text(READER.read(text, context()).actedOn()));
      case Turn.Taps(String choice) -> said(new Said.Chose(choice));
      case Turn.TellsBudget(Money income, Money essentials, Money debts) ->
          said(new Said.BudgetTold(new Budget(income, essentials, debts)));
      case Turn.Signs(String name) -> said(new Said.Signed(name));
      case Turn.DayComes(LocalDate day) -> nothing(() -> today = day);
      case Turn.Pays(Money amount) -> nothing(() -> paid(amount));
      case Turn.Rests(HoldKind kind) -> nothing(() -> rest(kind));
      case Turn.Lifts(HoldKind kind) -> nothing(() -> lift(kind));
    };
  }

  private ReadingContext context() {
    Locale locale = talk().heard().locale();
    return new ReadingContext(locale, today, currency());
  }

  private Talk talk() {
    return gate.verified() && main != null ? main : gate;
  }

  private Seen nothing(Runnable change) {
    change.run();
    return new Seen(
        List.of(), talk().state().wire(), List.of(), List.of(), List.of(), List.of(), "");
  }

  private Seen opened() {
    gate = Talk.gate(setting.locale());
    return seen(CONVERSATION.greet(setting.locale(), theCase(), policy, planner, today));
  }

  private Seen said(Said said) {
    boolean known = gate.verified();
    Decision decision = CONVERSATION.decide(talk(), said, theCase(), policy, planner, today);
    boolean nowKnown = !known && decision.next().verified();
    if (nowKnown && main != null) {
      decision =
          CONVERSATION.welcomeBack(
              main, decision.next().heard(), theCase(), policy, planner, today);
    }
    return seen(decision);
  }

  private Seen seen(Decision decision) {
    last = decision;
    if (decision.next().verified()) {
      main = decision.next();
      gate = decision.next();
    } else {
      gate = decision.next();
    }
    decision.effects().forEach(this::apply);
    Map<String, Fact> given = new HashMap<>();
    deadline
        .filter(day -> !day.isBefore(today))
        .ifPresent(day -> given.put("deadline", new Fact.Day(day)));
    Spoken spoken = PHRASING.speak(decision, given);
    decision.offers().forEach(offer -> PHRASING.card(offer, decision.next().heard().locale()));
    return new Seen(
        spoken.lines(),
        decision.next().state().wire(),
        decision.choices().stream().map(Choice::id).toList(),
        spoken.choices().stream().map(Spoken.Label::text).toList(),
        decision.offers(),
        decision.effects().stream().map(EffectWords::told).toList(),
        decision.next().heard().locale().getLanguage());
  }

  /// The last decision, for laws that look deeper than a dialogue does.
  Optional<Decision> lastDecision() {
    return Optional.ofNullable(last);
  }

  private void apply(Effect effect) {
    switch (effect) {
      case Effect.PlaceHold(Hold hold) -> holds.add(hold);
      case Effect.Dispute dispute -> dispute(dispute.invoices());
      case Effect.HandOff handOff ->
          answersBy(
              today.plusDays(Math.ceilDiv(policy.handoff(handOff.reason()).withinHours(), 24)));
      case Effect.GivePromise given -> promise = Optional.of(promise(given));
      case Effect.WithdrawPromise withdrawn -> promise = Optional.empty();
      case Effect.Sign sign -> agreement = Optional.of(agreement(sign));
      case Effect.Verified verified -> {}
      case Effect.VerificationFailed failed -> {}
      case Effect.KeepContactWish wish -> {}
      case Effect.SpeakLanguage language -> {}
      case Effect.Rate rate -> {}
    }
  }

  /// When several people are asked, the first of them answers.
  private void answersBy(LocalDate day) {
    deadline = Optional.of(deadline.filter(earlier -> earlier.isBefore(day)).orElse(day));
  }

  private void dispute(List<InvoiceId> invoices) {
    open.replaceAll(each ->
        invoices.isEmpty() || invoices.contains(each.invoice().id())
            ? new OpenInvoice(each.invoice(), each.open(), true)
            : each);
  }

  private Promise promise(Effect.GivePromise given) {
    return new Promise(
        "P-1",
        books.account().id(),
        given.amount(),
        given.due(),
        given.graceDay(),
        PromiseState.OPEN,
        Instant.EPOCH);
  }

  private Agreement agreement(Effect.Sign sign) {
    Consent consent =
        new Consent(sign.typedName(), Instant.EPOCH, setting.locale(), "127.0.0.1", "test");
    return new Agreement(
        "AG-1",
        books.account().id(),
        agreement.map(before -> before.version() + 1).orElse(1),
        agreement.map(Agreement::id),
        AgreementState.ACTIVE,
        sign.terms(),
        consent,
        "C-1",
        policy.version());
  }

  private void paid(Money amount) {
    Money left = amount;
    for (OpenInvoice each : List.copyOf(open)) {
      if (!each.disputed() && left.isPositive()) {
        Money taken = left.min(each.open());
        left = left.minus(taken);
        Money rest = each.open().minus(taken);
        open.remove(each);
        if (rest.isPositive()) {
          open.addFirst(new OpenInvoice(each.invoice(), rest, false));
        }
      }
    }
    credit = credit.plus(left);
  }

  private void rest(HoldKind kind) {
    holds.add(new Hold(kind, new HoldScope.Everything(), today, Optional.empty(), "books"));
  }

  private void lift(HoldKind kind) {
    holds.removeIf(hold -> hold.kind() == kind);
    if (kind == HoldKind.DISPUTE) {
      open.replaceAll(each -> new OpenInvoice(each.invoice(), each.open(), false));
    }
  }

  Case theCase() {
    return new Case(
        books.customer(),
        new Statement(books.account(), today, open, credit, daysPastDue()),
        holds.stream().filter(hold -> hold.isActive(today)).toList(),
        new Score(setting.band(), 40, List.of()),
        promise,
        agreement);
  }

  private int daysPastDue() {
    return open.stream()
        .map(each -> each.invoice().due())
        .min(LocalDate::compareTo)
        .map(due -> Math.max(0, (int) (today.toEpochDay() - due.toEpochDay())))
        .orElse(0);
  }
}
