package dev.kept.understanding;

import dev.kept.money.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads money: with a currency anywhere, without one only where the words around say that it is
/// money. Phone, account and invoice numbers, years, times and counts are none.
final class Amounts {
  private final Sensed line;
  private final Currencies currencies;
  private final BareSums bare;

  Amounts(Sensed line, Parts parts, Currency account, Locale locale) {
    this.line = line;
    currencies = new Currencies(account, locale);
    bare = new BareSums(line, parts);
  }

  /// An amount, up to and without word `end`.
  record Sum(Slot.Amount slot, int end) {}

  /// The amount that begins at word `i`, with what was read before it.
  @Nullable Sum at(int i, BareSums.Before said) {
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
        : priced(i, first, number, figure, named, said);
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
      int i,
      int first,
      int number,
      Figure figure,
      @Nullable Currency before,
      BareSums.Before said) {
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
    } else if (named == null && !bare.isMoney(first, number, last, end, said)) {
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
    return high == null || bare.isCounted(high.end()) || line.isSign(high.end(), "-") ? null : high;
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
}
