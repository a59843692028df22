package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.InvoiceId;
import dev.kept.money.Money;
import dev.kept.plan.Offer;
import dev.kept.policy.HandoffReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a turn changes beside the talk itself. Effects are written in the same transaction as the
/// words that announce them.
public sealed interface Effect {

  /// The session that spoke has proven who it is.
  record Verified() implements Effect {}

  /// The session named a wrong fact.
  record VerificationFailed() implements Effect {}

  /// Collection rests.
  record PlaceHold(Hold hold) implements Effect {}

  /// These invoices are disputed from today; an empty list means all open ones.
  record Dispute(List<InvoiceId> invoices, String words) implements Effect {
    public Dispute {
      invoices = List.copyOf(invoices);
    }
  }

  /// A person takes over; owner and deadline come from the policy. `summary` is for the team.
  record HandOff(HandoffReason reason, String summary) implements Effect {}

  /// The customer gave a word.
  record GivePromise(Money amount, LocalDate due, LocalDate graceDay) implements Effect {}

  /// The open promise is taken back.
  record WithdrawPromise(String promise) implements Effect {}

  /// The customer signed these terms.
  record Sign(Offer terms, String typedName) implements Effect {}

  /// A wish about contact that must be kept: a channel not to use, a time or place not to call.
  record KeepContactWish(ContactWish wish, String words) implements Effect {}

  /// The talk goes on in another language.
  record SpeakLanguage(Locale locale) implements Effect {}

  /// The answer to the one survey question, 1 (bad) to 5 (good).
  record Rate(int score) implements Effect {}

  /// The kinds of contact wishes.
  enum ContactWish {
    NO_CHANNEL,
    NOT_AT_WORK,
    NOT_AT_TIME,
    NO_CONTACT
  }
}
