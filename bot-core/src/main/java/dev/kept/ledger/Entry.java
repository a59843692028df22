package dev.kept.ledger;

import dev.kept.account.Hold;
import dev.kept.account.InvoiceId;
import dev.kept.agreement.Agreement;
import dev.kept.conversation.Effect;
import dev.kept.policy.HandoffReason;
import dev.kept.promise.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a turn changes beside its words, complete with ids, days, owner and deadline. Written in
/// the same breath as the words.
public sealed interface Entry {

  /// The session has proven who it is.
  record Verified() implements Entry {}

  /// The session named a wrong fact; counted for the session and for its link.
  record VerificationFailed() implements Entry {}

  /// Collection rests. A hold that already stands is not placed twice.
  record Held(Hold hold) implements Entry {}

  /// These invoices are disputed since that day. One that already is stays as it is.
  record Disputed(List<InvoiceId> invoices, LocalDate since, String words) implements Entry {
    public Disputed {
      invoices = List.copyOf(invoices);
    }
  }

  /// A person takes over. When the talk already waits for one, the reason is added and the earlier
  /// of both deadlines holds.
  record HandedOff(String id, HandoffReason reason, String summary, String owner, Instant deadline)
      implements Entry {}

  /// The customer gave a word.
  record Promised(Promise promise) implements Entry {}

  /// The word was taken back.
  record PromiseWithdrawn(String promise) implements Entry {}

  /// The customer signed. The agreement it replaces becomes REPLACED.
  record Signed(Agreement agreement) implements Entry {}

  /// A wish about contact that must be kept.
  record Wished(Effect.ContactWish wish, String words) implements Entry {}

  /// The talk goes on in this language.
  record SpeaksLanguage(Locale locale) implements Entry {}

  /// The survey's answer, 1 to 5; the last one counts.
  record Rated(int score) implements Entry {
    public Rated {
      if (score < 1 || score > 5) {
        throw new IllegalArgumentException("a rating is 1 to 5, not " + score);
      }
    }
  }

  /// The talk is over; the link opens a new one next time.
  record Closed() implements Entry {}
}
