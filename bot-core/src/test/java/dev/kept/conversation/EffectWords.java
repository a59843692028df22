package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import java.util.List;
import java.util.Locale;

/// Effects as dialogues name them: `hand_off dispute`, `place_hold vulnerable account`.
public final class EffectWords {
  private EffectWords() {}

  /// One effect in these words.
  public static String told(Effect effect) {
    return switch (effect) {
      case Effect.Verified verified -> "verified";
      case Effect.VerificationFailed failed -> "verification_failed";
      case Effect.PlaceHold(Hold hold) ->
          "place_hold %s %s%s"
              .formatted(
                  wire(hold.kind()),
                  scope(hold.scope()),
                  hold.until().map(day -> " until " + day).orElse(""));
      case Effect.Dispute dispute ->
          "dispute " + (dispute.invoices().isEmpty() ? "all" : join(dispute.invoices()));
      case Effect.HandOff handOff -> "hand_off " + wire(handOff.reason());
      case Effect.GivePromise given ->
          "give_promise %s by %s grace %s"
              .formatted(given.amount().major(), given.due(), given.graceDay());
      case Effect.WithdrawPromise withdrawn -> "withdraw_promise";
      case Effect.Sign sign ->
          "sign %s %s by %s"
              .formatted(sign.terms().id(), sign.terms().total().major(), sign.typedName());
      case Effect.KeepContactWish wish -> "keep_contact_wish " + wire(wish.wish());
      case Effect.SpeakLanguage language -> "speak_language " + language.locale().getLanguage();
      case Effect.Rate rate -> "rate " + rate.score();
    };
  }

  private static String join(List<InvoiceId> ids) {
    return String.join(" ", ids.stream().map(InvoiceId::value).toList());
  }

  private static String scope(HoldScope scope) {
    return switch (scope) {
      case HoldScope.OneInvoice(InvoiceId invoice) -> "invoice " + invoice;
      case HoldScope.WholeAccount account -> "account";
      case HoldScope.OneChannel(String channel) -> "channel " + channel;
      case HoldScope.Everything everything -> "everything";
    };
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
