package dev.kept.ledger;

import dev.kept.account.AccountBook;
import dev.kept.account.Customer;
import dev.kept.agreement.Agreement;
import dev.kept.promise.Promise;
import java.util.List;

/// Everything the ledger holds about one account, each list oldest first. The holds of the `book`
/// are those that were not released, the ones on everything about the customer that were placed
/// through another of their accounts, and every dispute as a hold on its invoice.
public record AccountBooks(
    Customer customer,
    AccountBook book,
    List<Dispute> disputes,
    List<Promise> promises,
    List<Agreement> agreements,
    List<StatedWish> wishes) {

  public AccountBooks {
    disputes = List.copyOf(disputes);
    promises = List.copyOf(promises);
    agreements = List.copyOf(agreements);
    wishes = List.copyOf(wishes);
  }
}
