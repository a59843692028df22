package dev.kept.books;

import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.account.Verification.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a row says about a customer. A column the file does not have leaves alone what is already
/// known; a column it has and leaves blank empties it.
final class CustomerCells {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){5})[-+0-9()./ xX]{5,40}");

  private final Cells cells;
  private final CustomerId id;
  private final Optional<Customer> before;

  private CustomerCells(Cells cells, CustomerId id, Optional<Customer> before) {
    this.cells = cells;
    this.id = id;
    this.before = before;
  }

  /// The customer as this row leaves them.
  static Customer read(Cells cells, CustomerId id, Optional<Customer> before) {
    return new CustomerCells(cells, id, before).customer();
  }

  private Customer customer() {
    String country = country();
    return new Customer(
        id,
        cells.text(Field.NAME).or(() -> before.map(Customer::name)).orElse(id.value()),
        cells
            .word(Field.KIND, "consumer or business", Vocabulary::kind)
            .or(() -> before.map(Customer::kind))
            .orElse(cells.mapping().fallbacks().kind()),
        country,
        locale(country),
        cells
            .word(Field.RELATIONSHIP, "standard or key", Vocabulary::relationship)
            .or(() -> before.map(Customer::relationship))
            .orElse(Relationship.STANDARD),
        kept(Field.SINCE, cells.date(Field.SINCE), before.flatMap(Customer::since)),
        zone(),
        kept(Field.EMAIL, email(), before.flatMap(Customer::email)),
        kept(Field.PHONE, phone(), before.flatMap(Customer::phone)),
        kept(Field.INDUSTRY, cells.text(Field.INDUSTRY), before.flatMap(Customer::industry)),
        verifications());
  }

  private <T> Optional<T> kept(Field field, Optional<T> said, Optional<T> known) {
    return cells.has(field) ? said : known;
  }

  private String country() {
    return cells
        .word(Field.COUNTRY, "a country (two letters)", Vocabulary::country)
        .or(() -> before.map(Customer::country))
        .or(() -> cells.mapping().fallbacks().country())
        .orElseThrow(() ->
            cells.refused(
                "customer %s is new and nothing says which country's law protects them: add a column country, or set country under [defaults] of a map"
                    .formatted(id)));
  }

  private Locale locale(String country) {
    return cells
        .word(Field.LOCALE, "a language (like en or es-MX)", Vocabulary::locale)
        .or(() -> before.map(Customer::locale))
        .or(() -> cells.mapping().fallbacks().locale())
        .orElseGet(() -> Vocabulary.usualLocale(country));
  }

  private Optional<ZoneId> zone() {
    Optional<ZoneId> said = cells.word(Field.ZONE, "a time zone (like Europe/Paris)", this::zone);
    Optional<ZoneId> known =
        before.isPresent() ? before.flatMap(Customer::zone) : cells.mapping().fallbacks().zone();
    return kept(Field.ZONE, said, known);
  }

  private Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private Optional<String> email() {
    return cells.word(
        Field.EMAIL,
        "an e-mail address",
        text -> Optional.of(text).filter(EMAIL.asMatchPredicate()));
  }

  private Optional<String> phone() {
    return cells.word(
        Field.PHONE, "a phone number", text -> Optional.of(text).filter(PHONE.asMatchPredicate()));
  }

  private List<Verification> verifications() {
    Map<Question, Verification> facts = new EnumMap<>(Question.class);
    before.stream()
        .flatMap(customer -> customer.verifications().stream())
        .forEach(fact -> facts.put(fact.question(), fact));
    fact(facts, Question.POSTCODE, Field.POSTCODE, cells.text(Field.POSTCODE));
    fact(
        facts,
        Question.BIRTH_DATE,
        Field.BIRTH_DATE,
        cells.date(Field.BIRTH_DATE).map(LocalDate::toString));
    fact(facts, Question.CUSTOMER_NUMBER, Field.CUSTOMER_NUMBER, cells.text(Field.CUSTOMER_NUMBER));
    return List.copyOf(facts.values());
  }

  private void fact(
      Map<Question, Verification> facts, Question question, Field field, Optional<String> answer) {
    if (cells.has(field)) {
      facts.remove(question);
      answer.ifPresent(said -> facts.put(question, new Verification(question, said)));
    }
  }
}
