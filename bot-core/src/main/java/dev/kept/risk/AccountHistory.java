package dev.kept.risk;

import dev.kept.account.AccountBook;
import dev.kept.account.Customer;
import java.time.LocalDate;
import java.util.List;

/// Everything a score may rest on: the customer, the account's book, the days on which a promise
/// turned out broken, and the days on which the customer was heard from other than by paying.
public record AccountHistory(
    Customer customer,
    AccountBook book,
    List<LocalDate> brokenPromises,
    List<LocalDate> heardFrom) {

  public AccountHistory {
    brokenPromises = List.copyOf(brokenPromises);
    heardFrom = List.copyOf(heardFrom);
  }

  /// A history of which only the books are known.
  public static AccountHistory of(Customer customer, AccountBook book) {
    return new AccountHistory(customer, book, List.of(), List.of());
  }

  /// The history as it was known at the end of `day`.
  AccountHistory knownOn(LocalDate day) {
    return new AccountHistory(
        customer,
        book.knownOn(day),
        brokenPromises.stream().filter(broken -> !broken.isAfter(day)).toList(),
        heardFrom.stream().filter(heard -> !heard.isAfter(day)).toList());
  }
}
