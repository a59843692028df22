package dev.kept.conversation;

import dev.kept.account.Account;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import java.util.List;
import java.util.Optional;

/// The books of the business when a dialogue begins, the same for every stage.
public record DialogueBooks(
    Customer customer, Account account, List<Invoice> invoices, List<InvoiceId> disputed) {
  private static final int DAYS_TO_PAY = 30;

  public DialogueBooks {
    invoices = List.copyOf(invoices);
    disputed = List.copyOf(disputed);
  }

  /// What the front matter says.
  public static DialogueBooks of(Dialogue.Setting setting) {
    Customer customer = customer(setting);
    Account account = Account.of(customer.id(), setting.currency());
    return new DialogueBooks(
        customer,
        account,
        setting.invoices().stream().map(bill -> invoice(bill, account)).toList(),
        setting.invoices().stream()
            .filter(Dialogue.Bill::disputed)
            .map(bill -> new InvoiceId(bill.number()))
            .toList());
  }

  private static Customer customer(Dialogue.Setting setting) {
    return new Customer(
        new CustomerId("C-1"),
        setting.customer(),
        setting.kind(),
        setting.country(),
        setting.locale(),
        setting.relationship(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        setting.verifications());
  }

  private static Invoice invoice(Dialogue.Bill bill, Account account) {
    return new Invoice(
        new InvoiceId(bill.number()),
        account.id(),
        bill.due().minusDays(DAYS_TO_PAY),
        bill.due(),
        bill.amount(),
        bill.description());
  }
}
