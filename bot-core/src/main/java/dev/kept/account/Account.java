package dev.kept.account;

import java.util.Currency;

/// What one customer owes in one currency.
public record Account(AccountId id, CustomerId customer, Currency currency) {

  /// The account of that customer in that currency. Its id is `<customer>-<CUR>`, always: it must
  /// not depend on which file or row came first.
  public static Account of(CustomerId customer, Currency currency) {
    return new Account(
        new AccountId(customer.value() + "-" + currency.getCurrencyCode()), customer, currency);
  }
}
