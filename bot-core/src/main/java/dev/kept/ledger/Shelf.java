package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementPdf;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.AgreementTable.AgreementRow;
import dev.kept.ledger.CustomerTable.CustomerRow;
import dev.kept.ledger.LineTable.LineRow;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be read from the ledger: one consistent picture of it, for the length of one piece of
/// work. Not to be kept or handed to another thread.
public sealed class Shelf permits Pen {
  final Tables tables;
  final InstantSource clock;

  Shelf(Tables tables, InstantSource clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /// Everything the books hold about this account.
  public Optional<AccountBooks> account(AccountId account) {
    return new BooksReading(tables).one(account);
  }

  /// Shows every account, in the order of their ids, a few hundred in memory at a time.
  public void eachAccount(Consumer<AccountBooks> reader) {
    new BooksReading(tables).each(reader);
  }

  /// The customer of this number.
  public Optional<Customer> customer(CustomerId customer) {
    return tables.customers().find(customer.value()).map(CustomerRow::toDomain);
  }

  /// Every customer, in the order of their numbers, also those without an account.
  public List<Customer> customers() {
    return tables.customers().all().stream().map(CustomerRow::toDomain).toList();
  }

  /// The accounts of a customer, one per currency.
  public List<AccountId> accountsOf(CustomerId customer) {
    return tables.accounts().ofCustomer(customer.value()).stream()
        .map(row -> new AccountId(row.id()))
        .toList();
  }

  /// How many accounts there are.
  public int accountCount() {
    return tables.accounts().count();
  }

  /// Every import that was taken over, the newest first.
  public List<ImportBatch> imports() {
    return tables.imports().newestFirst().stream()
        .map(ImportBatchTable.ImportBatchRow::toDomain)
        .toList();
  }

  /// The link with this hash; empty for unknown, expired and revoked ones, all alike.
  public Optional<Link> link(TokenHash hash) {
    return tables.links().usable(hash.hex(), clock.instant()).map(LinkTable.LinkRow::toDomain);
  }

  /// The talk with this id, open or closed.
  public Optional<Conversation> conversation(ConversationId conversation) {
    return tables
        .conversations()
        .find(conversation.value())
        .map(ConversationTable.ConversationRow::toDomain);
  }

  /// Every talk about this account, the oldest first.
  public List<Conversation> conversationsOf(AccountId account) {
    return tables.conversations().ofAccount(account.value()).stream()
        .map(ConversationTable.ConversationRow::toDomain)
        .toList();
  }

  /// The session with this hash; empty for unknown and expired ones alike.
  public Optional<Session> session(TokenHash hash) {
    return tables
        .sessions()
        .usable(hash.hex(), clock.instant())
        .map(SessionTable.SessionRow::toDomain);
  }

  /// Every line of a talk after `seq`, gates included: for the business's own people.
  public List<Line> lines(ConversationId conversation, long after) {
    return domain(tables.lines().after(conversation.value(), after));
  }

  /// The lines after `seq` that this session may see: those of its own gate, and once it is
  /// verified those of the talk.
  public List<Line> linesSeenBy(TokenHash session, long after) {
    return domain(tables.lines().seenBy(session.hex(), after, clock.instant()));
  }

  /// The lines of the turn that a device's program named `clientTurn`, as far as the device may see
  /// them; empty when there is no such turn yet.
  public Optional<List<Line>> answered(TokenHash session, String clientTurn) {
    return tables
        .lines()
        .turnNamed(session.hex(), clientTurn)
        .map(row -> tables.lines().ofTurnSeenBy(row.conversation(), row.turn(), session.hex()))
        .map(Shelf::domain);
  }

  /// Why each turn of a talk was answered as it was, in order.
  public List<DecisionRecord> decisions(ConversationId conversation) {
    return tables.decisions().of(conversation.value()).stream()
        .map(DecisionTable.DecisionRow::toDomain)
        .toList();
  }

  /// The talks that wait for a person, the nearest deadline first.
  public List<Handoff> waitingHandoffs() {
    return handoffs(tables.handoffs().waiting());
  }

  /// Every handoff of one talk, the oldest first.
  public List<Handoff> handoffsOf(ConversationId conversation) {
    return handoffs(tables.handoffs().of(conversation.value()));
  }

  /// The agreement with this id.
  public Optional<Agreement> agreement(String id) {
    return tables.agreements().find(id).map(AgreementRow::toDomain);
  }

  /// The kept document of an agreement.
  public Optional<AgreementPdf> pdf(String agreement) {
    return tables.pdfs().find(agreement).map(AgreementPdfTable.AgreementPdfRow::toDomain);
  }

  /// At most `limit` agreements whose document was not rendered yet, the oldest first.
  public List<Agreement> agreementsWithoutPdf(int limit) {
    return tables.agreements().withoutPdf(limit).stream().map(AgreementRow::toDomain).toList();
  }

  private List<Handoff> handoffs(List<HandoffTable.HandoffRow> rows) {
    return rows.stream().map(row -> row.toDomain(tables.handoffs().reasons(row.id()))).toList();
  }

  static List<Line> domain(List<LineRow> rows) {
    return rows.stream().map(LineRow::toDomain).toList();
  }
}
