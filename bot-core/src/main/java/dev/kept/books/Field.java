package dev.kept.books;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a column can mean, with the names accounting programs usually give it. A file needs the
/// columns its kind cannot do without; the map names them when they are called otherwise.
public enum Field {
  CUSTOMER("customer", "customer id", "customer number", "customer no", "client", "client id"),
  CUSTOMER_NUMBER("printed customer number"),
  NAME("name", "customer name", "client name", "company", "company name"),
  KIND("kind", "customer kind", "customer type"),
  COUNTRY("country", "country code"),
  LOCALE("locale", "language"),
  RELATIONSHIP("relationship", "key account"),
  SINCE("since", "customer since", "created"),
  ZONE("zone", "time zone", "timezone"),
  EMAIL("email", "e-mail", "email address"),
  PHONE("phone", "telephone", "phone number", "mobile"),
  INDUSTRY("industry", "sector"),
  POSTCODE("postcode", "postal code", "zip", "zip code"),
  BIRTH_DATE("birth date", "date of birth", "birthday"),
  ACCOUNT("account", "account id"),
  INVOICE("invoice", "invoice id", "invoice number", "invoice no", "document", "document number"),
  ISSUED("issued", "invoice date", "issue date", "issued on", "date"),
  DUE("due", "due date", "due on"),
  AMOUNT("amount", "invoice amount", "total", "gross amount"),
  CURRENCY("currency", "currency code"),
  DESCRIPTION("description", "memo", "subject"),
  DISPUTED("disputed"),
  DISPUTED_ON("disputed on", "dispute date"),
  DISPUTE_RESOLVED("dispute resolved", "dispute resolved on"),
  SETTLED("settled", "settled on", "settled date", "paid on", "paid date", "payment date"),
  PAYMENT("payment", "payment id", "payment number", "payment no", "transaction", "transaction id"),
  VALUE_DATE("value date", "valued on", "paid on", "payment date", "date"),
  RECORDED_ON("recorded on", "recorded", "booked on", "booking date", "entry date");

  private static final Set<Field> OF_CUSTOMERS = EnumSet.range(CUSTOMER, BIRTH_DATE);
  private static final Set<Field> OF_INVOICES = ofInvoices();
  private static final Set<Field> OF_PAYMENTS =
      EnumSet.of(CUSTOMER, ACCOUNT, INVOICE, PAYMENT, AMOUNT, CURRENCY, VALUE_DATE, RECORDED_ON);

  // List.of cannot be changed, which the type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> usualNames;

  Field(String... usualNames) {
    this.usualNames = List.of(usualNames);
  }

  /// The key under `[columns]` of a map: `value_date`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a file of this kind may hold.
  static Set<Field> of(ImportKind kind) {
    return switch (kind) {
      case CUSTOMERS -> OF_CUSTOMERS;
      case INVOICES -> OF_INVOICES;
      case PAYMENTS -> OF_PAYMENTS;
    };
  }

  /// What a file of this kind cannot do without: one of each set.
  static List<Set<Field>> neededFor(ImportKind kind) {
    return switch (kind) {
      case CUSTOMERS -> List.of(EnumSet.of(CUSTOMER));
      case INVOICES ->
          List.of(
              EnumSet.of(CUSTOMER),
              EnumSet.of(INVOICE),
              EnumSet.of(AMOUNT),
              EnumSet.of(ISSUED, DUE));
      case PAYMENTS ->
          List.of(
              EnumSet.of(CUSTOMER, ACCOUNT, INVOICE), EnumSet.of(AMOUNT), EnumSet.of(VALUE_DATE));
    };
  }

  static Optional<Field> withKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  private static Set<Field> ofInvoices() {
    Set<Field> fields = EnumSet.range(CUSTOMER, SETTLED);
    fields.remove(ACCOUNT);
    return fields;
  }

  /// The names this field usually has in a file of that kind, the likeliest first. A bare "id" or
  /// "number" is the one of what the file is about.
  List<String> usualNames(ImportKind kind) {
    boolean own =
        switch (kind) {
          case CUSTOMERS -> this == CUSTOMER;
          case INVOICES -> this == INVOICE;
          case PAYMENTS -> this == PAYMENT;
        };
    return own
        ? Stream.concat(usualNames.stream(), Stream.of("id", "number")).toList()
        : usualNames;
  }

  /// Letters and digits only: `Customer_ID`, `customer id` and `CustomerID` are one name.
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
