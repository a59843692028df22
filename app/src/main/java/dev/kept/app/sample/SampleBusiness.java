package dev.kept.app.sample;

import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.books.Import;
import dev.kept.books.ImportFile;
import dev.kept.books.ImportKind;
import dev.kept.books.Mapping;
import dev.kept.books.MappingFile;
import dev.kept.desk.BooksDesk;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The sample business on one day: an invented coffee roaster in three countries. Its books go
/// through the same import as anybody's.
public final class SampleBusiness {
  private static final LocalTime MORNING = LocalTime.of(10, 20);

  private final LocalDate today;
  private final SampleBooks books;

  private SampleBusiness(LocalDate today) {
    this.today = today;
    this.books = new SampleBooks(today);
  }

  /// The business as it stands on `today`.
  public static SampleBusiness on(LocalDate today) {
    return new SampleBusiness(today);
  }

  /// Imports its books into an empty ledger, and the promises that were given on the phone, in the
  /// business's `zone`.
  public void moveIn(BooksDesk desk, ZoneId zone) {
    take(desk, ImportKind.CUSTOMERS, books.customers());
    take(desk, ImportKind.INVOICES, books.invoices());
    take(desk, ImportKind.PAYMENTS, books.payments());
    Guest.all().forEach(guest -> promises(guest, zone).forEach(desk::promiseGiven));
    desk.judgePromises();
  }

  private static void take(BooksDesk desk, ImportKind kind, String csv) {
    Mapping mapping = MappingFile.read(new PromptFile("map.toml", Guest.resource("map.toml")));
    ImportFile file = new ImportFile(kind, csv.getBytes(StandardCharsets.UTF_8), mapping);
    Import answer = desk.takeOver(file, "sample " + kind.wire(), _ -> {});
    if (answer instanceof Import.Refused refused) {
      throw new IllegalStateException("the sample was refused: " + refused.first());
    }
  }

  private List<Promise> promises(Guest guest, ZoneId zone) {
    return switch (guest.habit()) {
      case BROKEN_WORD -> List.of(promise(guest, 30, 5, zone), promise(guest, 16, 4, zone));
      case WORD_GIVEN -> List.of(promise(guest, 1, 7, zone));
      case PUNCTUAL,
          EARLY,
          SLOW,
          RISING,
          PIECES,
          OVERPAYS,
          DISPUTES,
          RETURNED,
          QUIET,
          NEW,
          FREIGHT,
          LOST_JOB,
          SMALL,
          CREDIT_NOTE ->
          List.of();
    };
  }

  private Promise promise(Guest guest, int daysAgo, int daysToPay, ZoneId zone) {
    LocalDate given = today.minusDays(daysAgo);
    LocalDate due = given.plusDays(daysToPay);
    return new Promise(
        "sample-%s-%d".formatted(guest.id(), daysAgo),
        guest.account(),
        Money.of(guest.low() * 100L, guest.currency()),
        due,
        due.plusDays(3),
        PromiseState.OPEN,
        given.atTime(MORNING).atZone(zone).toInstant());
  }

  /// The accounts to show first, with the answer that opens each talk. The books must have moved
  /// in.
  public List<Story> stories(Ledger ledger) {
    TomlSection root =
        TomlFile.read(new PromptFile("stories.toml", Guest.resource("stories.toml")));
    List<Story> stories = new ArrayList<>();
    for (TomlSection each : root.sections("story")) {
      stories.add(story(ledger, each.text("customer"), each.text("text")));
      each.end();
    }
    root.end();
    return stories;
  }

  private static Story story(Ledger ledger, String customer, String text) {
    Guest guest =
        Guest.all().stream().filter(each -> each.id().equals(customer)).findFirst().orElseThrow();
    Customer who = ledger.read(shelf -> shelf.customer(new CustomerId(customer))).orElseThrow();
    return new Story(guest.account(), who.name(), who.verifications().getFirst(), text);
  }
}
