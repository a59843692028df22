package dev.kept.account;

/// The business's own number for an invoice, unique in its account.
public record InvoiceId(String value) {
  public InvoiceId {
    Ids.check("invoice", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
