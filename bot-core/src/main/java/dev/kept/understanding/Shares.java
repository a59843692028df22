package dev.kept.understanding;

import dev.kept.money.Share;
import dev.kept.understanding.Parts.Piece;
import org.jspecify.annotations.Nullable;

/// Reads shares of the whole: "half", "a third", "30%", "everything", "in full".
final class Shares {
  private static final int BACK = 5;

  private final Sensed line;

  Shares(Sensed line) {
    this.line = line;
  }

  /// The share that begins at word `i`; null when none does.
  @Nullable Piece at(int i) {
    Piece percent = percent(i);
    if (percent != null) {
      return percent;
    }
    Piece whole = whole(i);
    return whole != null ? whole : fraction(i);
  }

  private @Nullable Piece fraction(int i) {
    Figure figure = line.is(i, Sense.FRACTION) ? null : Figures.at(line, i);
    int count = figure == null || figure.whole() < 1 ? 1 : figure.whole();
    int at = figure == null ? i : figure.end();
    boolean counted = figure != null || line.is(i, Sense.A) || line.is(i, Sense.THE);
    at = figure == null && counted ? i + 1 : at;
    if (!line.is(at, Sense.FRACTION) || (at > i && !line.line().flows(at))) {
      return null;
    }
    int parts = line.value(at);
    int end = line.says(at + 1, "parte") || line.says(at + 1, "partes") ? at + 2 : at + 1;
    if (!isShare(at, parts, counted || end > at + 1, end) || count >= parts) {
      return null;
    }
    return new Piece(
        new Slot.Part(
            new Share(10_000 * count / parts), line.line().start(i), line.line().end(end - 1)),
        end);
  }

  /// "Half" alone is a share, "third" and "quarter" only when counted; none is one before a unit of
  /// time ("half an hour", "quarter past").
  private boolean isShare(int at, int parts, boolean counted, int end) {
    int noun = line.is(end, Sense.A) || line.is(end, Sense.OF) ? end + 1 : end;
    noun = line.is(noun, Sense.A) ? noun + 1 : noun;
    if (line.next(noun, Sense.UNIT) || line.next(end, Sense.CLOCK) || line.next(end, Sense.SCALE)) {
      return false;
    }
    boolean ordinal = line.is(at, Sense.ORDINAL) && end == at + 1;
    boolean noPart = line.next(end, Sense.INSTALMENT) || line.next(end, Sense.COUNTED);
    return parts == 2 || (counted && !noPart && (!ordinal || !line.is(at - 1, Sense.THE)));
  }

  private @Nullable Piece percent(int i) {
    Figure figure = Figures.at(line, i);
    if (figure == null || figure.scale() > 2 || !figure.isLessThan(101)) {
      return null;
    }
    int at = figure.end();
    int end = line.is(at, Sense.PERCENT) ? at + 1 : 0;
    if ((line.says(at, "por") && line.says(at + 1, "ciento"))
        || (line.says(at, "per") && line.says(at + 1, "cent"))) {
      end = at + 2;
    }
    if (end == 0 || isRate(end) || isRate(end + 1) || isRate(i - 1) || isRate(i - 2)) {
      return null;
    }
    int points =
        (int) (figure.unscaled() * (figure.scale() == 0 ? 100 : figure.scale() == 1 ? 10 : 1));
    return new Piece(
        new Slot.Part(new Share(points), line.line().start(i), line.line().end(end - 1)), end);
  }

  private boolean isRate(int i) {
    return switch (line.line().form(i)) {
      case "interest",
          "apr",
          "rate",
          "discount",
          "off",
          "interes",
          "intereses",
          "descuento",
          "fee" ->
          true;
      default -> false;
    };
  }

  /// "(Pay) everything", "the full amount", "in full", "todo", where it is said that it will be
  /// paid.
  private @Nullable Piece whole(int i) {
    int end = wholeEnd(i);
    return end > 0 && isSettled(i)
        ? new Piece(new Slot.Part(Share.WHOLE, line.line().start(i), line.line().end(end - 1)), end)
        : null;
  }

  private int wholeEnd(int i) {
    return switch (line.line().form(i)) {
      case "everything", "todo", "totalidad" -> i + 1;
      case "all" -> line.is(i + 1, Sense.OF) && line.says(i + 2, "it") ? i + 3 : 0;
      case "it" -> line.says(i + 1, "all") ? i + 2 : 0;
      case "in" -> line.says(i + 1, "full") ? i + 2 : 0;
      case "full", "whole", "entire", "total", "outstanding" ->
          isDebt(i + 1) ? i + 2 : line.says(i, "total") && line.isSpanish() ? i + 1 : 0;
      default -> 0;
    };
  }

  private boolean isDebt(int i) {
    return line.line().flows(i)
        && switch (line.line().form(i)) {
          case "amount", "balance", "thing", "sum", "debt", "lot", "bill", "deuda", "saldo" -> true;
          default -> false;
        };
  }

  /// Whether a verb of settling stands close before, and nothing that denies it or asks.
  private boolean isSettled(int i) {
    boolean settled = false;
    for (int at = i - 1; at >= Math.max(0, i - BACK) && line.line().flows(at + 1); at--) {
      switch (line.line().form(at)) {
        case "not", "no", "never", "nunca", "if", "si", "why", "how", "had", "have", "had to" -> {
          return false;
        }
        case "pay", "paying", "settle", "settling", "clear", "clearing", "cover", "payment" ->
            settled = true;
        case "pago", "pagar", "pagare", "pagarlo", "liquido", "liquidar", "saldar", "abonar" ->
            settled = true;
        default -> {}
      }
    }
    return settled;
  }
}
