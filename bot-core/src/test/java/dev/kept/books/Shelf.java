package dev.kept.books;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.prompts.PromptFile;
import dev.kept.sheet.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Books in memory: takes over what imports change, as the ledger does.
final class Shelf {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
  final Map<AccountId, Account> accounts = new LinkedHashMap<>();
  final Map<String, Invoice> invoices = new LinkedHashMap<>();
  final Map<String, Payment> payments = new LinkedHashMap<>();
  final Map<String, DisputedInvoice> disputes = new LinkedHashMap<>();

  static Mapping map(String toml) {
    return MappingFile.read(new PromptFile("map.toml", toml));
  }

  Import read(ImportKind kind, Mapping mapping, String csv) {
    Known known =
        new Known(
            customers.values(),
            accounts.values(),
            invoices.values(),
            payments.values(),
            disputes.values());
    return new ImportFile(kind, csv.getBytes(UTF_8), mapping).read(known, TODAY, _ -> {});
  }

  /// Reads a file that must be taken over, and takes it over.
  Import.Result take(ImportKind kind, Mapping mapping, String csv) {
    Import.Ready ready = assertInstanceOf(Import.Ready.class, read(kind, mapping, csv));
    Import.Changes changes = ready.changes();
    changes.customers().forEach(each -> customers.put(each.id(), each));
    changes.accounts().forEach(each -> accounts.put(each.id(), each));
    changes.invoices().forEach(each -> invoices.put(each.account() + " " + each.id(), each));
    changes.payments().forEach(each -> payments.put(each.account() + " " + each.id(), each));
    changes.disputes().forEach(each -> disputes.put(each.account() + " " + each.invoice(), each));
    return ready.result();
  }

  /// Reads a file that must be refused.
  List<Refusal> refused(ImportKind kind, Mapping mapping, String csv) {
    return assertInstanceOf(Import.Refused.class, read(kind, mapping, csv)).first();
  }

  Invoice invoice(String account, String id) {
    return java.util.Objects.requireNonNull(
        invoices.get(new AccountId(account) + " " + new InvoiceId(id)));
  }
}
