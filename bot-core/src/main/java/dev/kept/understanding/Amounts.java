package dev.kept.understanding;

import dev.kept.money.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads money: with a currency anywhere, without one only where the words around say that it is
/// money. Phone, account and invoice numbers, years, times and counts are none.
final class Amounts {
  private static final int BACK = 6;

  private final Sensed line;
  private final Currencies currencies;

  Amounts(Sensed line, Currency account, Locale locale) {
    this.line = line;
    currencies = new Currencies(account, locale);
  }

  /// An amount, up to and without word `end`.
  record Sum(Slot.Amount slot, int end) {}

  /// The amount that begins at word `i`; `afterMoney` when one ended shortly before.
  @Nullable Sum at(int i, boolean afterMoney) {
    int first = line.is(i, Sense.BETWEEN) ? i + 1 : i;
    int number = first;
    @Nullable Currency named = null;
    while (line.is(number, Sense.CURRENCY) && number < first + 2) {
      Currency next = currencies.named(line.currency(number));
      named = next == null ? named : next;
      number++;
    }
    if (number > first && !(line.isGlued(number) || line.line().flows(number))) {
      return null;
    }
    Figure figure = Figures.at(line, number);
    return figure == null || isPartOfWord(number, first)
        ? null
        : priced(i, first, number, figure, named, afterMoney);
  }

  /// "INV2034", "#2034", "10:30": digits that belong to what they are glued to.
  private boolean isPartOfWord(int number, int first) {
    return number == first
        && number > 0
        && line.isGlued(number)
        && !line.isSign(number - 1, "~")
        && !line.isSign(number - 1, "+");
  }

  private @Nullable Sum priced(
      int i, int first, int number, Figure figure, @Nullable Currency before, boolean afterMoney) {
    Figure grouped = before != null || hasCurrency(number + 2) ? grouped(number, figure) : figure;
    Figure second = second(i, first, grouped);
    Figure last = second == null ? grouped : second;
    int end = last.end();
    Currency named = before;
    if (line.is(end, Sense.ISH) && (line.isGlued(end) || line.line().flows(end))) {
      end++;
    }
    boolean orSo = line.is(end, Sense.OR) && line.says(end + 1, "so");
    int noun = orSo ? end + 2 : end;
    Currency after = currencyAt(noun);
    if (after != null) {
      named = named == null ? after : named;
      end = currencyEnd(noun);
    } else if (named == null && !isMoney(first, number, last, end, afterMoney)) {
      return null;
    }
    return sum(i == first || second == null ? first : i, grouped, second, named, end);
  }

  private @Nullable Sum sum(
      int from, Figure low, @Nullable Figure high, @Nullable Currency named, int end) {
    Currency currency = named == null ? currencies.account() : named;
    int cents = cents(end);
    Money money = Currencies.money(low, currency);
    Money upTo = high == null ? null : Currencies.money(high, currency);
    if (money == null || (money.isZero() && upTo == null)) {
      return null;
    }
    if (cents > 0 && high == null && currency.getDefaultFractionDigits() == 2) {
      money = new Money(money.minor() + cents, currency);
      end = centsEnd(end);
    }
    boolean range = upTo != null && upTo.isMoreThan(money);
    return new Sum(
        new Slot.Amount(
            money,
            range ? Optional.ofNullable(upTo) : Optional.empty(),
            named != null,
            line.line().start(from),
            line.line().end(end - 1)),
        end);
  }

  /// The second number of a range: "100 to 150", "100-150", "between 100 and 150".
  private @Nullable Figure second(int i, int first, Figure low) {
    int at = low.end();
    if (line.is(at, Sense.CURRENCY) && line.isGlued(at)) {
      at++;
    }
    boolean joined =
        line.isSign(at, "-")
            || line.next(at, Sense.TO)
            || line.next(at, Sense.OR)
            || (i < first && line.next(at, Sense.AND));
    int next = line.is(at + 1, Sense.CURRENCY) ? at + 2 : at + 1;
    Figure high = joined && line.line().flows(at + 1) ? Figures.at(line, next) : null;
    return high == null || isCountedThing(high.end()) || line.isSign(high.end(), "-") ? null : high;
  }

  /// "1 250,50 €": thousands parted by a space.
  private Figure grouped(int number, Figure figure) {
    String form = line.line().form(number + 1);
    boolean group =
        figure.whole() > 0
            && figure.whole() < 1000
            && figure.end() == number + 1
            && line.isDigits(number + 1)
            && line.line().flows(number + 1)
            && form.length() >= 3
            && (form.length() == 3 || form.charAt(3) == ',' || form.charAt(3) == '.');
    Figure joined = group ? Figures.parse(line.line().form(number) + form, number + 2) : null;
    return joined == null ? figure : joined;
  }

  private boolean hasCurrency(int i) {
    return line.is(i, Sense.CURRENCY);
  }

  private @Nullable Currency currencyAt(int i) {
    if (!line.is(i, Sense.CURRENCY) || !line.line().flows(i)) {
      return null;
    }
    Currency first = currencies.named(line.currency(i));
    boolean two =
        line.is(i + 1, Sense.CURRENCY) && line.line().flows(i + 1) && !isNextAmount(i + 1);
    Currency second = two ? currencies.named(line.currency(i + 1)) : null;
    return second == null ? first : second;
  }

  private int currencyEnd(int i) {
    return line.is(i + 1, Sense.CURRENCY) && line.line().flows(i + 1) && !isNextAmount(i + 1)
        ? i + 2
        : i + 1;
  }

  private boolean isNextAmount(int i) {
    return line.isDigits(i + 1);
  }

  /// "(50 dollars) and 25 cents".
  private int cents(int i) {
    int at = line.is(i, Sense.AND) ? i + 1 : i;
    Figure figure = line.line().flows(at) ? Figures.at(line, at) : null;
    return figure != null && line.is(figure.end(), Sense.CENTS) ? Math.max(0, figure.whole()) : 0;
  }

  private int centsEnd(int i) {
    Figure figure = Figures.at(line, line.is(i, Sense.AND) ? i + 1 : i);
    return figure == null ? i : figure.end() + 1;
  }

  /// Whether a number without a currency is money here.
  private boolean isMoney(int first, int number, Figure figure, int end, boolean afterMoney) {
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
        || isCountedThing(end)
        || isReference(number - 1)
        || isYear(number, figure)
        || (line.is(number - 1, Sense.CLOCK) && figure.isLessThan(25));
  }

  /// Days, payments, people, o'clock, per cent, months: what is counted is not money.
  private boolean isCountedThing(int i) {
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
