package dev.kept.books;

import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import java.util.List;

/// A file of customers.
final class CustomerRows implements Rows {
  private final Collected<CustomerId, Customer> customers;
  private final Known known;

  CustomerRows(Known known) {
    this.known = known;
    this.customers = new Collected<>(known::customer);
  }

  @Override
  public void take(Cells cells) {
    CustomerId id = new CustomerId(cells.neededId(Field.CUSTOMER));
    customers.add(id, CustomerCells.read(cells, id, known.customer(id)), cells);
  }

  @Override
  public Import.Ready ready() {
    Collected.Difference<Customer> found = customers.difference();
    return new Import.Ready(
        new Import.Changes(found.changes(), List.of(), List.of(), List.of(), List.of()),
        new Import.Result(found.created(), found.updated(), found.unchanged(), 0, 0, 0));
  }
}
