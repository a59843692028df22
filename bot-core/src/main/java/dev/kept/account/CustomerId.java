package dev.kept.account;

/// The business's own number for a customer.
public record CustomerId(String value) {
  public CustomerId {
    Ids.check("customer", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
