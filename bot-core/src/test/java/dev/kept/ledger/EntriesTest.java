package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementPdf;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.conversation.Effect;
import dev.kept.money.Money;
import dev.kept.policy.HandoffReason;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
  @TempDir Path dir;
  private Ledger ledger;
  private int turns;

  @BeforeEach
  void open() {
    ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW));
    ledger.write(pen -> {
      Sample.books(pen);
      return Sample.open(pen, Sample.TALK);
    });
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void write(Entry... entries) {
    NewTurn turn = Sample.turn(Sample.TALK, turns, "c-" + turns, entries);
    assertInstanceOf(TurnWritten.Written.class, ledger.writeTurn(turn));
    turns++;
  }

  private boolean did(Function<Pen, Boolean> work) {
    return ledger.write(work);
  }

  private AccountBooks books() {
    return books(Sample.ACCOUNT);
  }

  private AccountBooks books(AccountId account) {
    return ledger.read(shelf -> shelf.account(account)).orElseThrow();
  }

  private Conversation talk() {
    return ledger.read(shelf -> shelf.conversation(Sample.TALK)).orElseThrow();
  }

  private static Hold hold(HoldKind kind, HoldScope scope) {
    return new Hold(kind, scope, Sample.TODAY, Optional.empty(), "as the customer asked");
  }

  @Test
  void every_scope_of_a_hold_is_kept_and_none_twice() {
    List<Hold> holds =
        Stream.of(
                new HoldScope.OneInvoice(Sample.INVOICE),
                new HoldScope.WholeAccount(),
                new HoldScope.OneChannel("sms"),
                new HoldScope.Everything())
            .map(scope -> hold(HoldKind.VULNERABLE, scope))
            .toList();
    for (int twice = 0; twice < 2; twice++) {
      write(holds.stream().map(Entry.Held::new).toArray(Entry[]::new));
    }
    assertEquals(holds, books().book().holds());
  }

  @Test
  void a_hold_on_everything_reaches_the_customers_other_accounts() {
    AccountId dollars = new AccountId("C-1001-USD");
    ledger.write(pen ->
        pen.accounts(List.of(new Account(dollars, Sample.BAKERY, Currency.getInstance("USD")))));
    Hold cease = hold(HoldKind.CEASE_CONTACT, new HoldScope.Everything());
    write(
        new Entry.Held(cease),
        new Entry.Held(hold(HoldKind.HARDSHIP, new HoldScope.WholeAccount())));
    assertEquals(List.of(cease), books(dollars).book().holds());
    assertTrue(did(pen -> pen.releaseHold(Sample.ACCOUNT, cease)));
    assertEquals(List.of(), books(dollars).book().holds());
    assertEquals(1, books().book().holds().size());
  }

  @Test
  void a_hold_may_be_placed_again_after_it_was_released() {
    Hold rest = hold(HoldKind.MORATORIUM, new HoldScope.WholeAccount());
    assertTrue(did(pen -> pen.placeHold(Sample.ACCOUNT, rest)));
    assertFalse(did(pen -> pen.placeHold(Sample.ACCOUNT, rest)));
    assertTrue(did(pen -> pen.releaseHold(Sample.ACCOUNT, rest)));
    assertTrue(did(pen -> pen.placeHold(Sample.ACCOUNT, rest)));
    assertEquals(List.of(rest), books().book().holds());
  }

  @Test
  void a_disputed_invoice_rests_until_the_day_before_it_is_settled() {
    write(new Entry.Disputed(List.of(Sample.INVOICE), Sample.TODAY, "the flour was wet"));
    write(new Entry.Disputed(List.of(Sample.INVOICE), Sample.TODAY.plusDays(1), "still wet"));
    assertEquals(
        List.of(new Dispute(Sample.INVOICE, Sample.TODAY, Optional.empty(), "the flour was wet")),
        books().disputes());
    assertTrue(books().book().statement(Sample.TODAY).open().getFirst().disputed());
    assertTrue(books().book().statement(Sample.TODAY).collectable().isZero());

    LocalDate settled = Sample.TODAY.plusDays(9);
    assertTrue(did(pen -> pen.resolveDispute(Sample.ACCOUNT, Sample.INVOICE, settled)));
    assertTrue(books().book().statement(settled.minusDays(1)).open().getFirst().disputed());
    assertFalse(books().book().statement(settled).open().getFirst().disputed());
    assertFalse(did(pen -> pen.resolveDispute(Sample.ACCOUNT, Sample.INVOICE, settled)));
  }

  @Test
  void a_second_reason_joins_the_handoff_that_waits_and_the_earlier_deadline_holds() {
    write(
        new Entry.HandedOff(
            "h-1",
            HandoffReason.DISPUTE,
            "Says the flour was wet.",
            "billing",
            Sample.NOW.plus(Duration.ofDays(2))));
    write(
        new Entry.HandedOff(
            "h-2",
            HandoffReason.VULNERABLE,
            "Mentions an illness.",
            "care",
            Sample.NOW.plus(Duration.ofHours(4))));
    write(
        new Entry.HandedOff(
            "h-3",
            HandoffReason.REQUESTED,
            "Asks for a person.",
            "anyone",
            Sample.NOW.plus(Duration.ofDays(5))));
    Handoff waiting =
        new Handoff(
            "h-1",
            Sample.TALK,
            Sample.ACCOUNT,
            List.of(HandoffReason.DISPUTE, HandoffReason.VULNERABLE, HandoffReason.REQUESTED),
            "Says the flour was wet.\nMentions an illness.\nAsks for a person.",
            "billing",
            Sample.NOW,
            Sample.NOW.plus(Duration.ofHours(4)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(List.of(waiting), ledger.read(Shelf::waitingHandoffs));

    assertTrue(did(pen -> pen.takeHandoff("h-1", "ana")));
    assertFalse(did(pen -> pen.takeHandoff("h-1", "ben")));
    assertEquals(Optional.of("ana"), ledger.read(Shelf::waitingHandoffs).getFirst().takenBy());
    assertTrue(did(pen -> pen.closeHandoff("h-1", "ana")));
    assertFalse(did(pen -> pen.closeHandoff("h-1", "ana")));
    assertEquals(List.of(), ledger.read(Shelf::waitingHandoffs));
  }

  @Test
  void after_a_handoff_is_done_the_next_reason_opens_a_new_one() {
    write(
        new Entry.HandedOff(
            "h-1", HandoffReason.REQUESTED, "Asks for a person.", "anyone", Sample.NOW));
    ledger.write(pen -> pen.closeHandoff("h-1", "ana"));
    write(new Entry.HandedOff("h-2", HandoffReason.HARDSHIP, "Lost work.", "care", Sample.NOW));
    assertEquals(
        List.of("h-1", "h-2"),
        ledger.read(shelf -> shelf.handoffsOf(Sample.TALK)).stream().map(Handoff::id).toList());
  }

  private static Promise promise(PromiseState state) {
    return new Promise(
        "p-1",
        Sample.ACCOUNT,
        Money.of(30_000, "EUR"),
        Sample.TODAY.plusDays(7),
        Sample.TODAY.plusDays(9),
        state,
        Sample.NOW);
  }

  @Test
  void a_promise_is_kept_on_record_through_all_its_states() {
    write(new Entry.Promised(promise(PromiseState.OPEN)));
    assertEquals(List.of(promise(PromiseState.OPEN)), books().promises());
    assertTrue(did(pen -> pen.promiseBecame("p-1", PromiseState.BROKEN)));
    assertFalse(did(pen -> pen.promiseBecame("p-1", PromiseState.BROKEN)));
    assertFalse(did(pen -> pen.promiseBecame("p-9", PromiseState.BROKEN)));
    write(new Entry.PromiseWithdrawn("p-1"));
    assertEquals(List.of(promise(PromiseState.WITHDRAWN)), books().promises());
  }

  private static Agreement agreement(
      String id, int version, Optional<String> replaces, AgreementState state) {
    return new Agreement(
        id,
        Sample.ACCOUNT,
        version,
        replaces,
        state,
        Sample.offer("three", 3),
        new Consent("Lena Vogt", Sample.NOW, Locale.GERMANY, "192.0.2.7", "Firefox"),
        Sample.TALK.value(),
        "default@1f2e3d");
  }

  @Test
  void a_changed_agreement_replaces_the_earlier_one_and_both_stay() {
    Agreement first = agreement("a-1", 1, Optional.empty(), AgreementState.ACTIVE);
    Agreement second = agreement("a-2", 2, Optional.of("a-1"), AgreementState.ACTIVE);
    write(new Entry.Signed(first));
    assertEquals(Optional.of(first), ledger.read(shelf -> shelf.agreement("a-1")));
    write(new Entry.Signed(second));
    assertEquals(
        List.of(agreement("a-1", 1, Optional.empty(), AgreementState.REPLACED), second),
        books().agreements());
    LedgerException refused =
        assertThrows(
            LedgerException.class,
            () ->
                write(
                    new Entry.Signed(
                        agreement("a-3", 2, Optional.of("a-1"), AgreementState.ACTIVE))));
    assertEquals(LedgerException.Kind.REFUSED, refused.kind());
  }

  @Test
  void a_document_is_kept_once_and_the_agreements_without_one_are_known() {
    write(new Entry.Signed(agreement("a-1", 1, Optional.empty(), AgreementState.ACTIVE)));
    write(new Entry.Signed(agreement("a-2", 2, Optional.of("a-1"), AgreementState.ACTIVE)));
    assertEquals(
        List.of("a-1", "a-2"),
        ledger.read(shelf -> shelf.agreementsWithoutPdf(10)).stream().map(Agreement::id).toList());
    AgreementPdf pdf = new AgreementPdf("%PDF-1.7 one".getBytes(StandardCharsets.UTF_8));
    AgreementPdf other = new AgreementPdf("%PDF-1.7 two".getBytes(StandardCharsets.UTF_8));
    assertTrue(did(pen -> pen.keepPdf("a-1", pdf)));
    assertFalse(did(pen -> pen.keepPdf("a-1", other)));
    assertEquals(Optional.of(pdf), ledger.read(shelf -> shelf.pdf("a-1")));
    assertEquals(Optional.empty(), ledger.read(shelf -> shelf.pdf("a-2")));
    assertEquals(
        List.of("a-2"),
        ledger.read(shelf -> shelf.agreementsWithoutPdf(10)).stream().map(Agreement::id).toList());
  }

  @Test
  void wishes_language_rating_and_the_end_are_kept() {
    write(
        new Entry.Wished(Effect.ContactWish.NOT_AT_WORK, "please do not call the shop"),
        new Entry.SpeaksLanguage(Locale.forLanguageTag("es")),
        new Entry.Rated(2));
    write(new Entry.Rated(4));
    assertEquals(
        List.of(
            new StatedWish(
                Effect.ContactWish.NOT_AT_WORK, "please do not call the shop", Sample.NOW)),
        books().wishes());
    assertEquals(Locale.forLanguageTag("es"), talk().locale());
    assertEquals(OptionalInt.of(4), talk().rating());
    assertEquals(Optional.empty(), talk().closed());
    write(new Entry.Closed());
    assertEquals(Optional.of(Sample.NOW), talk().closed());
  }
}
