package dev.kept.understanding;

/// Whether a number without a currency is money: the words around it must say so, and nothing may
/// say that it is a count, a reference, a year or a time.
final class BareSums {
  private static final int BACK = 6;

  private final Sensed line;
  private final Parts parts;

  BareSums(Sensed line, Parts parts) {
    this.line = line;
    this.parts = parts;
  }

  /// What was read shortly before the number.
  enum Before {
    NOTHING,
    /// An amount, some words ago.
    MONEY,
    /// A frequency, right before: "weekly 25".
    REPEAT,
    /// A day, right before: "tomorrow 60".
    DATE
  }

  /// Whether a number without a currency is money here.
  boolean isMoney(int first, int number, Figure figure, int end, Before before) {
    if (isNoSum(number, figure, end)) {
      return false;
    }
    return isSaidAlone(first, end)
        || line.is(end - 1, Sense.ISH)
        || (isSizable(figure) && (isPaidOver(end) || isDue(before, figure, end)))
        || isOfInstalments(first)
        || followsMoney(first, figure);
  }

  private boolean isDue(Before before, Figure figure, int end) {
    return switch (before) {
      case NOTHING -> false;
      case MONEY -> true;
      case REPEAT -> !line.line().flows(end) || line.is(end, Sense.FROM);
      case DATE -> !line.line().flows(end) && !figure.isLessThan(32);
    };
  }

  /// "Three payments of 150", "cuotas de 100".
  private boolean isOfInstalments(int first) {
    return line.is(first - 1, Sense.OF) && line.is(first - 2, Sense.INSTALMENT);
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
            || line.is(number - 1, Sense.SHY_MONTH)
            || line.any(number - 1, Sense.BY, Sense.FROM));
  }

  private static boolean isSizable(Figure figure) {
    return figure.digits() ? !figure.isLessThan(5) : !figure.isLessThan(10);
  }

  /// The whole message is this number, with nothing but words like "about" around.
  private boolean isSaidAlone(int first, int end) {
    for (int i = 0; i < line.size(); i++) {
      boolean filler =
          line.any(i, Sense.ABOUT, Sense.THE)
              || line.isSign(i, "<?>")
              || (line.is(i, Sense.TO) && line.says(i - 1, "up"));
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
        || isForAWhile(i)
        || awaitsPay(i)
        || line.any(i, Sense.EVERY, Sense.RHYTHM)
        || line.any(i, Sense.NOW, Sense.TODAY)
        || line.any(i, Sense.TOMORROW, Sense.WEEKDAY)
        || (line.is(i, Sense.BY) && !line.isSpanish())
        || line.any(i, Sense.NEXT, Sense.TWICE);
  }

  /// "For four months", "durante diez semanas" right behind the number.
  private boolean isForAWhile(int i) {
    Figure figure = parts.isDuration(i) ? Figures.at(line, i + 1) : null;
    return figure != null && line.next(figure.end(), Sense.UNIT);
  }

  /// "When I get paid", "cuando cobre", "after payday" right behind the number.
  private boolean awaitsPay(int i) {
    for (int at = i + 1; at <= i + 4 && line.line().flows(at); at++) {
      if (parts.isPayday(at)) {
        return switch (line.line().form(i)) {
          case "when", "once", "as", "cuando", "cada", "every", "each", "on", "with", "con" -> true;
          default -> line.any(i, Sense.AFTER, Sense.BY);
        };
      }
    }
    return false;
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
