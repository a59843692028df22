package dev.kept.understanding;

/// Whether a number without a currency is money: the words around it must say so, and nothing may
/// say that it is a count, a reference, a year or a time.
final class BareSums {
  private static final int BACK = 6;

  private final Sensed line;

  BareSums(Sensed line) {
    this.line = line;
  }

  /// Whether a number without a currency is money here.
  boolean isMoney(int first, int number, Figure figure, int end, boolean afterMoney) {
    if (isNoSum(number, figure, end)) {
      return false;
    }
    return isSaidAlone(first, end)
        || line.is(end - 1, Sense.ISH)
        || (isSizable(figure) && (isPaidOver(end) || afterMoney))
        || followsMoney(first, figure);
  }

  private boolean isNoSum(int number, Figure figure, int end) {
    String form = line.line().form(number);
    boolean longDigits =
        figure.digits() && form.length() >= 7 && form.indexOf('.') < 0 && form.indexOf(',') < 0;
    boolean zero =
        figure.digits() && form.length() > 1 && form.startsWith("0") && figure.scale() == 0;
    return longDigits
        || zero
        || isCounted(end)
        || isReference(number - 1)
        || isYear(number, figure)
        || (line.is(number - 1, Sense.CLOCK) && figure.isLessThan(25));
  }

  /// Days, payments, people, o'clock, per cent, months: what is counted is not money.
  boolean isCounted(int i) {
    if (!line.line().flows(i)) {
      return false;
    }
    boolean glued = line.isGlued(i) && !line.any(i, Sense.ISH, Sense.PER) && !line.isSign(i, "<?>");
    return glued
        || line.any(i, Sense.UNIT, Sense.COUNTED)
        || line.any(i, Sense.CLOCK, Sense.PERCENT)
        || line.any(i, Sense.INSTALMENT, Sense.TIMES)
        || line.is(i, Sense.FRACTION)
        || line.is(i, Sense.CENTS)
        || line.any(i, Sense.MONTH, Sense.MORE)
        || (line.says(i, "por") && line.says(i + 1, "ciento"))
        || (line.is(i, Sense.RHYTHM) && line.is(i + 1, Sense.INSTALMENT));
  }

  private boolean isReference(int i) {
    boolean linked = line.says(i, "is") || line.says(i, "es") || line.isSign(i, "#");
    return line.is(i, Sense.REFERENCE)
        || line.isSign(i, "#")
        || (linked && line.is(i - 1, Sense.REFERENCE));
  }

  private boolean isYear(int number, Figure figure) {
    int year = figure.scale() == 0 ? line.small(number) : 0;
    return year >= 1950
        && year < 2100
        && (line.any(number - 1, Sense.IN, Sense.OF)
            || line.any(number - 1, Sense.SINCE, Sense.MONTH)
            || line.any(number - 1, Sense.BY, Sense.FROM));
  }

  private static boolean isSizable(Figure figure) {
    return figure.digits() ? !figure.isLessThan(5) : !figure.isLessThan(10);
  }

  /// The whole message is this number, with nothing but words like "about" around.
  private boolean isSaidAlone(int first, int end) {
    for (int i = 0; i < line.size(); i++) {
      boolean filler = line.is(i, Sense.ABOUT) || line.isSign(i, "<?>") || line.is(i, Sense.THE);
      if ((i < first || i >= end) && !filler) {
        return false;
      }
    }
    return true;
  }

  /// "A month", "now", "on the 15th", "el quince" right behind the number.
  private boolean isPaidOver(int i) {
    if (!line.line().flows(i)) {
      return false;
    }
    boolean per = line.any(i, Sense.PER, Sense.A) && line.any(i + 1, Sense.UNIT, Sense.THE);
    boolean dated =
        line.any(i, Sense.ON, Sense.THE)
            && (line.value(i + 1) > 0 || line.small(i + 1) > 0 || line.is(i + 1, Sense.THE));
    return per
        || dated
        || line.any(i, Sense.EVERY, Sense.RHYTHM)
        || line.any(i, Sense.NOW, Sense.TODAY)
        || line.any(i, Sense.TOMORROW, Sense.WEEKDAY)
        || (line.is(i, Sense.BY) && !line.isSpanish())
        || line.any(i, Sense.NEXT, Sense.TWICE);
  }

  /// A word of money stands before, in the same clause, and nothing else that could be counted.
  private boolean followsMoney(int first, Figure figure) {
    if (!figure.digits() && figure.isLessThan(10)) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
      if (!line.line().flows(i + 1)) {
        return false;
      }
      if (line.is(i, Sense.MONEY)) {
        return true;
      }
      if (line.any(i, Sense.IN, Sense.CLOCK) || line.any(i, Sense.ON, Sense.REFERENCE)) {
        return false;
      }
    }
    return false;
  }
}
