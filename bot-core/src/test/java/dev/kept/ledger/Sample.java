package dev.kept.ledger;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.conversation.Choice;
import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Heard;
import dev.kept.conversation.Say;
import dev.kept.conversation.Speaker;
import dev.kept.conversation.Talk;
import dev.kept.conversation.TalkState;
import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.plan.Instalment;
import dev.kept.plan.Missed;
import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A bakery with one open invoice, and the pieces of a talk with it.
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123456Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  static final CustomerId BAKERY = new CustomerId("C-1001");
  static final AccountId ACCOUNT = new AccountId("C-1001-EUR");
  static final InvoiceId INVOICE = new InvoiceId("R-77");
  static final ConversationId TALK = new ConversationId("t-1");

  private Sample() {}

  static Customer customer(CustomerId id) {
    return new Customer(
        id,
        "Bäckerei Sonnenfeld",
        CustomerKind.BUSINESS,
        "DE",
        Locale.forLanguageTag("de-DE"),
        Relationship.KEY,
        Optional.of(LocalDate.parse("2019-03-01")),
        Optional.of(ZoneId.of("Europe/Berlin")),
        Optional.of("backstube@sonnenfeld.example"),
        Optional.empty(),
        Optional.of("food"),
        List.of(new Verification(Verification.Question.POSTCODE, "50667")));
  }

  static Account account(AccountId id, CustomerId customer) {
    return new Account(id, customer, Currency.getInstance("EUR"));
  }

  static Invoice invoice(InvoiceId id, AccountId account) {
    return new Invoice(
        id,
        account,
        LocalDate.parse("2026-09-01"),
        LocalDate.parse("2026-10-01"),
        Money.of(124_000, "EUR"),
        Optional.of("Flour, September"));
  }

  static Payment payment(String id, AccountId account) {
    return new Payment(
        id,
        account,
        Money.of(20_000, "EUR"),
        LocalDate.parse("2026-10-15"),
        LocalDate.parse("2026-10-16"),
        Optional.of(INVOICE));
  }

  static void books(Pen pen) {
    pen.customers(List.of(customer(BAKERY)));
    pen.accounts(List.of(account(ACCOUNT, BAKERY)));
    pen.invoices(List.of(invoice(INVOICE, ACCOUNT)));
  }

  static Talk listening() {
    return new Talk(new TalkState.Listening(), Heard.nothing(Locale.ENGLISH), true);
  }

  static Standing start() {
    return new Standing(
        listening(), List.of(new Choice("person", Say.plain("choice.person"))), List.of());
  }

  static Offer offer(String id, int instalments) {
    Money balance = Money.of(124_000, "EUR");
    List<Instalment> schedule = new ArrayList<>();
    for (Money part : balance.split(instalments)) {
      schedule.add(new Instalment(LocalDate.parse("2026-12-01").plusMonths(schedule.size()), part));
    }
    return new Offer(
        id,
        OfferKind.SHORT_PLAN,
        balance,
        Money.of(0, "EUR"),
        List.of(),
        balance,
        Optional.empty(),
        schedule,
        List.of("transfer", "card"),
        new Missed("missed.reminder", 5),
        Optional.empty(),
        Optional.empty(),
        LocalDate.parse("2026-12-05"),
        List.of(INVOICE),
        List.of(
            new Why("short_plan.longest", new Fact.Count(instalments), new Fact.Count(6)),
            new Why(
                "short_plan.smallest",
                new Fact.Amount(schedule.getFirst().amount()),
                new Fact.Amount(Money.of(5_000, "EUR")))));
  }

  static PlanDecision plan() {
    List<Offer> offers = List.of(offer("full", 1), offer("three", 3), offer("six", 6));
    return new PlanDecision(offers, Optional.empty(), offers.getLast().why(), "default@1f2e3d");
  }

  static Standing choosing() {
    PlanDecision plan = plan();
    return new Standing(
        new Talk(new TalkState.Choosing(plan), Heard.nothing(Locale.ENGLISH), true),
        List.of(
            new Choice("three", Say.of("choice.offer", Map.of("count", new Fact.Count(3)))),
            new Choice("person", Say.plain("choice.person"))),
        plan.offers());
  }

  static Conversation open(Pen pen, ConversationId id) {
    return pen.openOrResume(
        new NewConversation(id, ACCOUNT, Optional.empty(), start(), Locale.ENGLISH));
  }

  static NewLine says(Speaker speaker, String text) {
    Optional<String> script =
        speaker == Speaker.KEPT ? Optional.of("offers.intro@3") : Optional.empty();
    return new NewLine(
        speaker, text, Optional.empty(), script, script.map(id -> "choose.offers"), false);
  }

  static NewTurn turn(ConversationId talk, long version, String clientTurn, Entry... entries) {
    Standing next = choosing();
    return new NewTurn(
        talk,
        version,
        Optional.empty(),
        Optional.empty(),
        Optional.of(clientTurn),
        List.of(
            says(Speaker.CUSTOMER, "I can pay in parts."),
            says(Speaker.KEPT, "Thank you for saying so."),
            says(Speaker.KEPT, "Here are three ways.")),
        Optional.of(next),
        Optional.empty(),
        Optional.of(
            new DecisionNote(
                "choose.offers",
                plan().record(),
                "default@1f2e3d",
                "listening",
                "choosing",
                next.offers(),
                Optional.empty())),
        List.of(entries));
  }
}
