package dev.kept.desk;

import dev.kept.account.AccountId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    List<Entry> entries = new ArrayList<>();
    Locale locale = decision.next().heard().locale();
    for (Effect effect : decision.effects()) {
      entries.add(entry(effect, turn, locale));
    }
    return entries;
  }

  private Entry entry(Effect effect, Turn turn, Locale locale) {
    return switch (effect) {
      case Effect.Verified() -> new Entry.Verified();
      case Effect.VerificationFailed() -> new Entry.VerificationFailed();
      case Effect.PlaceHold(var hold) -> new Entry.Held(hold);
      case Effect.Dispute dispute ->
          new Entry.Disputed(dispute.invoices(), turn.moment().today(), dispute.words());
      case Effect.HandOff handOff -> handedOff(handOff, turn.moment());
      case Effect.GivePromise given -> new Entry.Promised(promise(given, turn));
      case Effect.WithdrawPromise(String promise) -> new Entry.PromiseWithdrawn(promise);
      case Effect.Sign(Offer terms, String typedName) ->
          new Entry.Signed(agreement(terms, consent(typedName, turn, locale), turn));
      case Effect.KeepContactWish(var wish, String words) -> new Entry.Wished(wish, words);
      case Effect.SpeakLanguage(Locale spoken) -> new Entry.SpeaksLanguage(spoken);
      case Effect.Rate(int score) -> new Entry.Rated(score);
    };
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
