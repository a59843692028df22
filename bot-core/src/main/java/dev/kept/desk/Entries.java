package dev.kept.desk;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dev.kept.account.AccountId;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Effect;
import dev.kept.ledger.Entry;
import dev.kept.plan.Offer;
import dev.kept.policy.Policy;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns what a decision changes into what the ledger writes: ids, owners, deadlines and the
/// evidence of a consent are added here.
final class Entries {
  private final Secrets secrets;

  Entries(Secrets secrets) {
    this.secrets = secrets;
  }

  /// Where a turn happens, and who is there.
  record Turn(
      ConversationId conversation, AccountId account, Moments.Moment moment, Visitor visitor) {}

  List<Entry> of(Decision decision, Turn turn) {
    Locale locale = decision.next().heard().locale();
    return decision.effects().stream().flatMap(effect -> entries(effect, turn, locale)).toList();
  }

  private Stream<Entry> entries(Effect effect, Turn turn, Locale locale) {
    return switch (effect) {
      case Effect.Verified() -> Stream.of(new Entry.Verified());
      case Effect.VerificationFailed() -> Stream.of(new Entry.VerificationFailed());
      case Effect.PlaceHold(Hold hold) -> Stream.of(new Entry.Held(hold));
      case Effect.Dispute dispute -> disputed(dispute, turn.moment());
      case Effect.HandOff handOff -> Stream.of(handedOff(handOff, turn.moment()));
      case Effect.GivePromise given -> Stream.of(new Entry.Promised(promise(given, turn)));
      case Effect.WithdrawPromise(String promise) -> Stream.of(new Entry.PromiseWithdrawn(promise));
      case Effect.Sign(Offer terms, String typedName) ->
          Stream.of(new Entry.Signed(agreement(terms, consent(typedName, turn, locale), turn)));
      case Effect.KeepContactWish(var wish, String words) ->
          Stream.of(new Entry.Wished(wish, words));
      case Effect.SpeakLanguage(Locale spoken) -> Stream.of(new Entry.SpeaksLanguage(spoken));
      case Effect.Rate(int score) -> Stream.of(new Entry.Rated(score));
    };
  }

  /// What is owed again after a payment came back has no invoice in the books: there a hold says
  /// what a dispute says elsewhere.
  private static Stream<Entry> disputed(Effect.Dispute dispute, Moments.Moment moment) {
    Set<InvoiceId> inBooks =
        moment.known().books().book().invoices().stream().map(Invoice::id).collect(toSet());
    Map<Boolean, List<InvoiceId>> named =
        named(dispute, moment).collect(partitioningBy(inBooks::contains));
    return Stream.concat(
        Stream.of(
            new Entry.Disputed(
                named.getOrDefault(true, List.of()), moment.today(), dispute.words())),
        named.getOrDefault(false, List.of()).stream()
            .map(invoice -> new Entry.Held(resting(invoice, dispute, moment))));
  }

  private static Stream<InvoiceId> named(Effect.Dispute dispute, Moments.Moment moment) {
    return dispute.invoices().isEmpty()
        ? moment.theCase().statement().open().stream().map(open -> open.invoice().id())
        : dispute.invoices().stream();
  }

  private static Hold resting(InvoiceId owed, Effect.Dispute dispute, Moments.Moment moment) {
    return new Hold(
        HoldKind.DISPUTE,
        new HoldScope.OneInvoice(owed),
        moment.today(),
        Optional.empty(),
        dispute.words());
  }

  private Entry handedOff(Effect.HandOff handOff, Moments.Moment moment) {
    Policy.Handoff waiting = moment.policy().handoff(handOff.reason());
    return new Entry.HandedOff(
        secrets.id(),
        handOff.reason(),
        handOff.summary(),
        waiting.owner(),
        moment.now().plus(Duration.ofHours(waiting.withinHours())));
  }

  private Promise promise(Effect.GivePromise given, Turn turn) {
    return new Promise(
        secrets.id(),
        turn.account(),
        given.amount(),
        given.due(),
        given.graceDay(),
        PromiseState.OPEN,
        turn.moment().now());
  }

  private static Consent consent(String typedName, Turn turn, Locale locale) {
    return new Consent(
        typedName, turn.moment().now(), locale, turn.visitor().address(), turn.visitor().agent());
  }

  private Agreement agreement(Offer terms, Consent consent, Turn turn) {
    Optional<Agreement> before = turn.moment().known().theCase().activeAgreement();
    return new Agreement(
        secrets.id(),
        turn.account(),
        before.map(agreement -> agreement.version() + 1).orElse(1),
        before.map(Agreement::id),
        AgreementState.ACTIVE,
        terms,
        consent,
        turn.conversation().value(),
        turn.moment().policy().version());
  }
}
