package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.account.InvoiceId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.ledger.AgreementTable.AgreementRow;
import dev.kept.ledger.AgreementTable.InstalmentRow;
import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.plan.Instalment;
import dev.kept.promise.PromiseState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what one turn changes beside its words.
final class EntryWriting {
  private final Tables tables;
  private final Pen pen;
  private final HeadRow talk;
  private final @Nullable Long session;
  private final Instant at;
  private final AccountId account;

  EntryWriting(Tables tables, Pen pen, HeadRow talk, @Nullable Long session, Instant at) {
    this.tables = tables;
    this.pen = pen;
    this.talk = talk;
    this.session = session;
    this.at = at;
    this.account = new AccountId(talk.account());
  }

  void write(Entry entry) {
    switch (entry) {
      case Entry.Verified _ -> tables.sessions().verify(ownSession(), at);
      case Entry.VerificationFailed _ -> countFailure();
      case Entry.Held held -> hold(held);
      case Entry.Disputed disputed -> dispute(disputed);
      case Entry.HandedOff handedOff -> handOff(handedOff);
      case Entry.Promised promised -> promise(promised);
      case Entry.PromiseWithdrawn withdrawn ->
          pen.promiseBecame(withdrawn.promise(), PromiseState.WITHDRAWN);
      case Entry.Signed signed -> sign(signed.agreement());
      case Entry.Wished wished -> wish(wished);
      case Entry.SpeaksLanguage speaks ->
          tables.conversations().speak(talk.no(), speaks.locale().toLanguageTag());
      case Entry.Rated rated -> tables.conversations().rate(talk.no(), rated.score(), at);
      case Entry.Closed _ -> tables.conversations().close(talk.no(), at);
    }
  }

  private long ownSession() {
    if (session == null) {
      throw new IllegalArgumentException("this turn belongs to no session");
    }
    return session;
  }

  private void countFailure() {
    tables.sessions().countFailure(ownSession());
    if (talk.link() != null) {
      tables.links().countFailure(talk.link());
    }
  }

  private void hold(Entry.Held held) {
    pen.touch(account, held.hold());
    tables.holds().place(HoldTable.HoldRow.of(talk.account(), held.hold()), talk.no(), at);
  }

  private void dispute(Entry.Disputed disputed) {
    pen.touched().add(account);
    for (InvoiceId invoice : disputed.invoices()) {
      tables
          .disputes()
          .insert(
              talk.account(), invoice.value(), disputed.since(), disputed.words(), talk.no(), at);
    }
  }

  private void handOff(Entry.HandedOff handedOff) {
    HandoffTable handoffs = tables.handoffs();
    String id =
        handoffs.open(handedOff.id(), talk.no(), handedOff.owner(), at, handedOff.deadline());
    handoffs.add(id, handedOff.reason(), handedOff.summary(), at);
  }

  private void promise(Entry.Promised promised) {
    pen.touched().add(promised.promise().account());
    tables.promises().insert(PromiseTable.PromiseRow.of(promised.promise()), talk.no());
    tables.promises().note(promised.promise().id(), promised.promise().state(), at);
  }

  private void sign(Agreement agreement) {
    pen.touched().add(agreement.account());
    agreement
        .replaces()
        .ifPresent(earlier -> pen.agreementBecame(earlier, AgreementState.REPLACED));
    tables.agreements().insert(AgreementRow.of(agreement, talk.seq() + 1));
    tables.agreements().note(agreement.id(), agreement.state(), at);
    List<InstalmentRow> schedule = new ArrayList<>();
    for (Instalment instalment : agreement.terms().instalments()) {
      schedule.add(InstalmentRow.of(agreement.id(), schedule.size() + 1, instalment));
    }
    tables.agreements().schedule(schedule);
  }

  private void wish(Entry.Wished wished) {
    pen.touched().add(account);
    tables.wishes().insert(talk.account(), wished.wish(), wished.words(), talk.no(), at);
  }
}
