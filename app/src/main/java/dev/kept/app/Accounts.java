package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.app.terminal.Refusal;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.Shelf;
import java.util.List;

/// Finds what a person names at the terminal.
final class Accounts {
  private Accounts() {}

  /// The account of this id. Refused when there is none.
  static AccountBooks find(Shelf shelf, String typed) {
    return id(typed)
        .flatMap(shelf::account)
        .orElseThrow(() ->
            Refusal.input("there is no account %s; kept accounts lists them".formatted(typed)));
  }

  /// The accounts of this customer. Refused when there are none.
  static List<AccountId> ofCustomer(Shelf shelf, String typed) {
    List<AccountId> accounts =
        typed.isBlank() ? List.of() : shelf.accountsOf(new CustomerId(typed));
    if (accounts.isEmpty()) {
      throw Refusal.input("there is no customer %s; kept accounts lists them all".formatted(typed));
    }
    return accounts;
  }

  private static java.util.Optional<AccountId> id(String typed) {
    try {
      return java.util.Optional.of(new AccountId(typed));
    } catch (IllegalArgumentException noId) {
      return java.util.Optional.empty();
    }
  }
}
