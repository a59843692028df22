package dev.kept.understanding;

import org.jspecify.annotations.Nullable;

/// Reads numbers: digits with either kind of separators ("1.250,50"), words ("a hundred and fifty",
/// "ciento cincuenta", "one fifty"), and both ("2k").
final class Figures {
  private static final int MOST_DIGITS = 12;

  private Figures() {}

  /// The number that begins at word `i`; null when none does.
  static @Nullable Figure at(Sensed line, int i) {
    return line.isDigits(i) ? digits(line, i) : words(line, i);
  }

  private static @Nullable Figure digits(Sensed line, int i) {
    Figure figure = parse(line.line().form(i), i + 1);
    if (figure == null) {
      return null;
    }
    int next = i + 1;
    if (line.next(next, Sense.SCALE) && figure.isLessThan(100_000)) {
      return new Figure(figure.unscaled() * line.value(next), figure.scale(), next + 1, true);
    }
    return figure;
  }

  /// Digits with separators. One separator before exactly three digits groups thousands, before one
  /// or two it parts the decimals; of two kinds the last parts the decimals.
  static @Nullable Figure parse(String form, int end) {
    int decimals = decimalsIn(form);
    long value = 0;
    int digits = 0;
    for (int at = 0; at < form.length(); at++) {
      char c = form.charAt(at);
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
        digits++;
      }
    }
    return digits > MOST_DIGITS || decimals < 0 || decimals > 3
        ? null
        : new Figure(value, decimals, end, true);
  }

  /// How many decimals the separators mean; -1 when they make no number.
  private static int decimalsIn(String form) {
    int last = lastSeparator(form);
    if (last < 0) {
      return 0;
    }
    char separator = form.charAt(last);
    int after = form.length() - last - 1;
    boolean alone = form.indexOf(separator) == last;
    boolean only = alone && lastSeparator(form.substring(0, last)) < 0;
    if (only) {
      return after == 3 && last <= 3 && form.charAt(0) != '0' ? 0 : after;
    }
    if (alone) {
      return after <= 2 ? after : -1;
    }
    return after == 3 ? 0 : -1;
  }

  private static int lastSeparator(String form) {
    for (int at = form.length() - 1; at >= 0; at--) {
      if (form.charAt(at) < '0' || form.charAt(at) > '9') {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable Figure words(Sensed line, int i) {
    long total = 0;
    long current = 0;
    int at = i;
    int end = i;
    if (line.is(at, Sense.A) && (line.next(at + 1, Sense.SCALE) || isCouple(line, at + 1))) {
      at++;
    }
    while (at < line.size() && (at == i || line.line().flows(at))) {
      if (line.is(at, Sense.SCALE) && (!line.is(at, Sense.NUMBER) || current > 0)) {
        int scale = line.value(at);
        long times = Math.max(1, current);
        if (scale == 1000) {
          total += times * scale;
          current = 0;
        } else {
          current = times * scale;
        }
        end = ++at;
      } else if (isNumber(line, at) && fits(current, line.value(at))) {
        current = joined(current, line.value(at));
        end = ++at;
      } else if (isCouple(line, at)) {
        current = 2;
        at += line.is(at + 1, Sense.OF) ? 2 : 1;
        end = at;
      } else if (end > i && line.is(at, Sense.AND) && joins(line, at, current + total)) {
        at++;
      } else {
        break;
      }
    }
    return end == i ? null : new Figure(total + current, 0, end, false);
  }

  private static boolean isCouple(Sensed line, int at) {
    return line.is(at, Sense.COUPLE)
        && (line.next(at + 1, Sense.SCALE)
            || (line.is(at + 1, Sense.OF) && line.next(at + 2, Sense.SCALE)));
  }

  /// "Once" is eleven only among Spanish words.
  private static boolean isNumber(Sensed line, int at) {
    return line.is(at, Sense.NUMBER)
        && !line.isDigits(at)
        && (!line.is(at, Sense.ONCE) || line.isSpanish());
  }

  /// "Hundred and fifty", "treinta y cinco", but not "fifty and fifty".
  private static boolean joins(Sensed line, int and, long before) {
    if (!isNumber(line, and + 1) || !line.line().flows(and + 1)) {
      return false;
    }
    int after = line.value(and + 1);
    return before % 100 == 0 ? after < 100 : line.isSpanish() && before % 10 == 0 && after < 10;
  }

  private static boolean fits(long current, int value) {
    if (current == 0) {
      return true;
    }
    boolean fills = value < 100 ? current % 100 == 0 : current % 1000 == 0;
    boolean unit = value < 10 && current % 10 == 0 && current % 100 >= 20;
    return fills || unit || isOneFifty(current, value);
  }

  /// "One fifty" is 150, "two twenty" is 220.
  private static boolean isOneFifty(long current, int value) {
    return current < 10 && value >= 20 && value < 100 && value % 10 == 0;
  }

  private static long joined(long current, int value) {
    return current > 0 && isOneFifty(current, value) ? current * 100 + value : current + value;
  }
}
