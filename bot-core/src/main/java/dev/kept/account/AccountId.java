package dev.kept.account;

/// One customer's account in one currency.
public record AccountId(String value) {
  public AccountId {
    Ids.check("account", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
