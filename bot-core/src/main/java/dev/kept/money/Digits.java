package dev.kept.money;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// Reads digits with separators. Two kinds of separators explain each other; a lone one is a
/// decimal sign unless three digits follow it, and then the locale decides.
final class Digits {
  private static final int LONGEST = 40;

  private Digits() {}

  static Optional<BigDecimal> read(String number, Locale locale) {
    if (number.isEmpty() || number.length() > LONGEST) {
      return Optional.empty();
    }
    int decimal = decimalSign(number, locale);
    String whole = decimal < 0 ? number : number.substring(0, decimal);
    String fraction = decimal < 0 ? "" : number.substring(decimal + 1);
    if (!isGrouped(whole) || !fraction.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal("0" + onlyDigits(whole) + "." + onlyDigits(fraction)));
  }

  /// Where the decimal sign stands; -1 for a number without decimals.
  private static int decimalSign(String number, Locale locale) {
    int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    if (last < 0) {
      return -1;
    }
    char sign = number.charAt(last);
    if (number.indexOf(sign) != last) {
      return -1;
    }
    boolean alone = number.chars().limit(last).allMatch(Character::isDigit);
    boolean mayGroup = alone && number.length() - last == 4 && last <= 3 && !number.startsWith("0");
    char localSign = DecimalFormatSymbols.getInstance(locale).getMonetaryDecimalSeparator();
    return mayGroup && sign != localSign ? -1 : last;
  }

  /// Digits alone, or groups of three (the ones before the last may be of two: 1,25,000) between
  /// separators of one kind.
  private static boolean isGrouped(String whole) {
    String separators =
        whole
            .chars()
            .filter(c -> !Character.isDigit(c))
            .mapToObj(Character::toString)
            .distinct()
            .reduce("", String::concat);
    return switch (separators) {
      case "" -> true;
      case ".", ",", " ", "'", "\u2019" ->
          whole.matches("\\d{1,3}(\\D\\d{3})+|\\d{1,2}(\\D\\d{2})*\\D\\d{3}");
      default -> false;
    };
  }

  private static String onlyDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
