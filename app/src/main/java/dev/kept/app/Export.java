package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.account.Hold;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementPdf;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.Dispute;
import dev.kept.ledger.Handoff;
import dev.kept.ledger.Shelf;
import dev.kept.ledger.StatedWish;
import dev.kept.policy.HandoffReason;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Everything the ledger holds about customers, one record at a time, each with its kind.
final class Export {
  private final Shelf shelf;
  private final BiConsumer<String, Record> reader;
  private final Set<CustomerId> shown = new HashSet<>();

  Export(Shelf shelf, BiConsumer<String, Record> reader) {
    this.shelf = shelf;
    this.reader = reader;
  }

  /// A dispute does not name its account itself.
  private record Disputed(AccountId account, Dispute dispute) {}

  private record Held(AccountId account, Hold hold) {}

  private record Wished(AccountId account, StatedWish wish) {}

  private record Document(String agreement, String sha256, String pdf) {}

  private record Handed(
      ConversationId conversation,
      List<HandoffReason> reasons,
      String summary,
      String owner,
      Instant created,
      Instant deadline,
      Optional<String> takenBy,
      Optional<Instant> takenAt,
      Optional<Instant> closedAt) {}

  /// Everything about one account, its customer first.
  void account(AccountBooks books) {
    AccountId account = books.book().account().id();
    if (shown.add(books.customer().id())) {
      reader.accept("customer", books.customer());
    }
    reader.accept("account", books.book().account());
    books.book().invoices().forEach(invoice -> reader.accept("invoice", invoice));
    books.book().payments().forEach(payment -> reader.accept("payment", payment));
    books.book().holds().forEach(hold -> reader.accept("hold", new Held(account, hold)));
    books.disputes().forEach(dispute -> reader.accept("dispute", new Disputed(account, dispute)));
    books.wishes().forEach(wish -> reader.accept("wish", new Wished(account, wish)));
    books.promises().forEach(promise -> reader.accept("promise", promise));
    books.agreements().forEach(this::agreement);
    shelf.conversationsOf(account).forEach(this::talk);
  }

  private void agreement(Agreement agreement) {
    reader.accept("agreement", agreement);
    shelf.pdf(agreement.id()).ifPresent(pdf -> reader.accept("document", document(agreement, pdf)));
  }

  private static Document document(Agreement agreement, AgreementPdf pdf) {
    return new Document(
        agreement.id(), pdf.sha256(), Base64.getEncoder().encodeToString(pdf.file()));
  }

  private void talk(Conversation talk) {
    Transcript.of(talk, shelf).lines(reader);
    shelf.handoffsOf(talk.id()).forEach(handoff -> reader.accept("handoff", handed(handoff)));
  }

  private static Handed handed(Handoff handoff) {
    return new Handed(
        handoff.conversation(),
        handoff.reasons(),
        handoff.summary(),
        handoff.owner(),
        handoff.created(),
        handoff.deadline(),
        handoff.takenBy(),
        handoff.takenAt(),
        handoff.closedAt());
  }
}
