package dev.kept.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.account.Verification.Question;
import dev.kept.sheet.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCustomersTest {
  private static final String FULL =
      """
      Customer ID,Name,Kind,Country,Locale,Relationship,Since,Zone,Email,Phone,Industry,Postcode,Birth date
      C1,Ana Prieto,consumer,ES,es-ES,standard,2021-04-30,Europe/Madrid,ana@example.org,+34 600 000 111,,28001,1984-02-29
      C2,Tern Coffee Ltd,b2b,United Kingdom,,key,,,,,hospitality,,
      """;

  private final Shelf shelf = new Shelf();

  private Import.Result take(String csv) {
    return shelf.take(ImportKind.CUSTOMERS, Mapping.usual(), csv);
  }

  private List<Refusal> refused(String csv) {
    return shelf.refused(ImportKind.CUSTOMERS, Mapping.usual(), csv);
  }

  @Test
  void every_column_becomes_a_fact_about_the_customer() {
    take(FULL);
    assertEquals(
        new Customer(
            new CustomerId("C1"),
            "Ana Prieto",
            CustomerKind.CONSUMER,
            "ES",
            Locale.forLanguageTag("es-ES"),
            Relationship.STANDARD,
            Optional.of(LocalDate.of(2021, 4, 30)),
            Optional.of(ZoneId.of("Europe/Madrid")),
            Optional.of("ana@example.org"),
            Optional.of("+34 600 000 111"),
            Optional.empty(),
            List.of(
                new Verification(Question.POSTCODE, "28001"),
                new Verification(Question.BIRTH_DATE, "1984-02-29"))),
        shelf.customers.get(new CustomerId("C1")));
    Customer tern = customer("C2");
    assertEquals("GB", tern.country());
    assertEquals(Locale.UK, tern.locale());
    assertEquals(CustomerKind.BUSINESS, tern.kind());
    assertEquals(Relationship.KEY, tern.relationship());
  }

  private Customer customer(String id) {
    return java.util.Objects.requireNonNull(shelf.customers.get(new CustomerId(id)));
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    assertEquals(new Import.Result(2, 0, 0, 0, 0, 0), take(FULL));
    assertEquals(new Import.Result(0, 0, 2, 0, 0, 0), take(FULL));
  }

  @Test
  void a_column_the_file_lacks_leaves_alone_what_is_known_and_a_blank_one_empties_it() {
    take(FULL);
    assertEquals(new Import.Result(0, 1, 0, 0, 0, 0), take("customer,email\nC1,\n"));
    assertEquals(Optional.empty(), customer("C1").email());
    assertEquals("Ana Prieto", customer("C1").name());
    assertEquals(2, customer("C1").verifications().size());
  }

  @Test
  void nobody_said_whether_a_customer_is_a_consumer_so_consumer_law_protects_them() {
    take("id,country\nC1,us\n");
    assertEquals(CustomerKind.CONSUMER, customer("C1").kind());
    assertEquals("C1", customer("C1").name());
    assertEquals(Locale.US, customer("C1").locale());
  }

  @Test
  void a_customer_without_a_country_is_refused_with_what_to_do() {
    Refusal refusal = refused("customer,name\nC1,Ana\n").getFirst();
    assertEquals(2, refusal.line());
    assertTrue(refusal.reason().contains("country under [defaults]"), refusal::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind     | robot         | consumer or business
          country  | Atlantis      | country
          locale   | ???           | language
          zone     | Europe/Nowhere| time zone
          email    | ana at home   | e-mail
          phone    | call me       | phone number
          since    | 31/12/2025    | not a date
          since    | 2025-02-29    | not a day of the calendar
          """)
  void a_cell_that_makes_no_sense_is_refused_with_its_column(
      String column, String cell, String why) {
    String country = column.equals("country") ? "" : ",country";
    String csv =
        "customer,"
            + column
            + country
            + "\nC1,\""
            + cell
            + "\""
            + (country.isEmpty() ? "" : ",US")
            + "\n";
    Refusal refusal = refused(csv).getFirst();
    assertEquals(2, refusal.line());
    assertTrue(refusal.reason().startsWith(column + " \"" + cell + "\""), refusal::toString);
    assertTrue(refusal.reason().contains(why), refusal::toString);
  }

  @Test
  void a_customer_who_is_there_twice_with_other_content_is_refused_with_both_lines() {
    assertEquals(
        List.of(new Refusal(4, "C1 is already on line 2 with other content")),
        refused("customer,name,country\nC1,Ana,ES\nC1,Ana,ES\nC1,Anna,ES\n"));
  }
}
