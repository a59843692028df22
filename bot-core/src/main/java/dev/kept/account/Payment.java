package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// Money received. It counts from its value date; `recordedOn` is when the books knew of it. A
/// negative amount is a refund or a returned payment. `towards` is the invoice it was sent for,
/// when the payer said so.
public record Payment(
    String id,
    AccountId account,
    Money amount,
    LocalDate valueDate,
    LocalDate recordedOn,
    Optional<InvoiceId> towards) {

  public Payment {
    Ids.check("payment", id);
  }
}
