package dev.kept.account;

import java.text.Normalizer;
import java.util.Locale;

/// The one fact a customer must name before anything about the account is shown.
public record Verification(Question question, String answer) {

  /// What is asked.
  public enum Question {
    /// The postal code of the customer's address.
    POSTCODE,
    /// The date of birth.
    BIRTH_DATE,
    /// The customer number printed on invoices.
    CUSTOMER_NUMBER,
    /// The number of any invoice that was sent: asked when nothing else is known.
    INVOICE_NUMBER
  }

  /// Whether `said` names the fact; case, accents, spaces and punctuation do not matter.
  public boolean accepts(String said) {
    String wanted = plain(answer);
    return !wanted.isEmpty() && wanted.equals(plain(said));
  }

  /// Letters and digits only, lower case, without accents.
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /// The question alone: the answer must never reach a log.
  @Override
  public String toString() {
    return "Verification[" + question + ", ***]";
  }
}
