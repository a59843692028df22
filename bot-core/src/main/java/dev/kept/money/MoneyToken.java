package dev.kept.money;

import java.text.Normalizer;

/// A typed amount taken apart: whether it is marked negative (`-50`, `50-`, `(50)`), the currency
/// mark around the number (empty for none), and the number as typed.
record MoneyToken(boolean negative, String mark, String number) {

  static MoneyToken of(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
    if (bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")")) {
      return unsigned(bare.substring(1, bare.length() - 1), true);
    }
    int minus = bare.indexOf('-');
    return minus >= 0 && isOutsideOfTheNumber(bare, minus)
        ? unsigned(bare.substring(0, minus) + bare.substring(minus + 1), true)
        : unsigned(bare, false);
  }

  boolean isEmpty() {
    return mark.isEmpty() && number.isEmpty();
  }

  private static MoneyToken unsigned(String text, boolean negative) {
    int first = 0;
    while (first < text.length() && !startsNumber(text, first)) {
      first++;
    }
    int end = text.length();
    while (end > first && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    String mark = (text.substring(0, first) + text.substring(end)).strip();
    return new MoneyToken(negative, mark, text.substring(first, end));
  }

  private static boolean startsNumber(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || ((c == '.' || c == ',')
            && at == 0
            && text.length() > 1
            && Character.isDigit(text.charAt(1)));
  }

  private static boolean isOutsideOfTheNumber(String text, int minus) {
    return text.substring(0, minus).chars().noneMatch(Character::isDigit)
        || text.substring(minus).chars().noneMatch(Character::isDigit);
  }
}
