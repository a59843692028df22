package dev.kept.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The tables, attached to one handle and so to whatever transaction runs on it.
final class Tables {
  private final Handle handle;
  private final Map<Class<?>, Object> attached = new HashMap<>();

  Tables(Handle handle) {
    this.handle = handle;
  }

  CustomerTable customers() {
    return of(CustomerTable.class);
  }

  AccountTable accounts() {
    return of(AccountTable.class);
  }

  InvoiceTable invoices() {
    return of(InvoiceTable.class);
  }

  PaymentTable payments() {
    return of(PaymentTable.class);
  }

  HoldTable holds() {
    return of(HoldTable.class);
  }

  DisputeTable disputes() {
    return of(DisputeTable.class);
  }

  PromiseTable promises() {
    return of(PromiseTable.class);
  }

  AgreementTable agreements() {
    return of(AgreementTable.class);
  }

  AgreementPdfTable pdfs() {
    return of(AgreementPdfTable.class);
  }

  ContactWishTable wishes() {
    return of(ContactWishTable.class);
  }

  ImportBatchTable imports() {
    return of(ImportBatchTable.class);
  }

  LinkTable links() {
    return of(LinkTable.class);
  }

  ConversationTable conversations() {
    return of(ConversationTable.class);
  }

  SessionTable sessions() {
    return of(SessionTable.class);
  }

  LineTable lines() {
    return of(LineTable.class);
  }

  DecisionTable decisions() {
    return of(DecisionTable.class);
  }

  FiguresTable figures() {
    return of(FiguresTable.class);
  }

  HandoffTable handoffs() {
    return of(HandoffTable.class);
  }

  private <T> T of(Class<T> table) {
    return table.cast(attached.computeIfAbsent(table, of -> CompiledTable.attach(handle, of)));
  }
}
