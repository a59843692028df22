package dev.kept.understanding;

import dev.kept.money.Share;
import org.jspecify.annotations.Nullable;

/// Reads what is neither an amount nor a day: shares ("half", "30%"), numbers of instalments, the
/// rest, a pay day without a date.
final class Parts {
  private final Sensed line;

  Parts(Sensed line) {
    this.line = line;
  }

  /// A slot, up to and without word `end`.
  record Piece(Slot slot, int end) {}

  @Nullable Piece at(int i) {
    Piece times = times(i);
    if (times != null) {
      return times;
    }
    Piece share = share(i);
    if (share != null) {
      return share;
    }
    Piece rest = rest(i);
    return rest != null ? rest : payday(i);
  }

  /// "Four payments", "3 equal monthly instalments", "over six months".
  private @Nullable Piece times(int i) {
    Figure figure = Figures.at(line, i);
    if (figure == null || figure.whole() < 2 || figure.whole() > 120) {
      return null;
    }
    int at = figure.end();
    if (line.says(at, "equal") || line.says(at, "small") || line.says(at, "smaller")) {
      at++;
    }
    int noun = line.next(at, Sense.RHYTHM) ? at + 1 : at;
    if (line.next(noun, Sense.INSTALMENT) && !line.is(i - 1, Sense.PAST)) {
      return piece(new Times(figure.whole()), i, noun == at ? noun + 1 : at);
    }
    boolean spread = line.next(at, Sense.UNIT) && isSpread(i - 1);
    if (spread && line.value(at) >= 7) {
      return piece(new Times(figure.whole()), i, at + 1);
    }
    return isSplit(i - 1) && isEnd(at) ? piece(new Times(figure.whole()), i, at) : null;
  }

  private record Times(int count) {}

  private Piece piece(Times times, int i, int end) {
    return new Piece(new Slot.Times(times.count(), start(i), stop(end)), end);
  }

  /// "Over (the next) six months".
  private boolean isSpread(int i) {
    int at = line.is(i, Sense.NEXT) ? i - 1 : i;
    at = line.is(at, Sense.THE) ? at - 1 : at;
    return switch (line.line().form(at)) {
      case "over", "across", "durante" -> true;
      default -> false;
    };
  }

  /// "Split it in 3": a number behind "in", with a verb of dividing before.
  private boolean isSplit(int in) {
    if (!line.is(in, Sense.IN)) {
      return false;
    }
    for (int at = in - 1; at >= Math.max(0, in - 4); at--) {
      switch (line.line().form(at)) {
        case "split",
            "divide",
            "break",
            "spread",
            "dividir",
            "dividirlo",
            "partir",
            "fraccionar" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    return !line.line().flows(i) || line.isSign(i, "<?>");
  }

  private @Nullable Piece share(int i) {
    Piece percent = percent(i);
    if (percent != null) {
      return percent;
    }
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
    return new Piece(new Slot.Part(new Share(10_000 * count / parts), start(i), stop(end)), end);
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
    return new Piece(new Slot.Part(new Share(points), start(i), stop(end)), end);
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

  private @Nullable Piece rest(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    if (line.is(at, Sense.REST)) {
      boolean period =
          line.is(at + 1, Sense.OF) && (line.is(at + 2, Sense.UNIT) || line.is(at + 3, Sense.UNIT));
      boolean alone = at == i && line.says(at, "rest");
      return period || alone ? null : new Piece(new Slot.Rest(start(i), stop(at + 1)), at + 1);
    }
    boolean left =
        (line.says(i, "what") && line.says(i + 1, "is") && line.says(i + 2, "left"))
            || (line.says(i, "lo") && line.is(i + 1, Sense.QUE) && isMissing(i + 2));
    return left ? new Piece(new Slot.Rest(start(i), stop(i + 3)), i + 3) : null;
  }

  private boolean isMissing(int i) {
    return switch (line.line().form(i)) {
      case "falta", "queda", "resta", "sobra" -> true;
      default -> false;
    };
  }

  private @Nullable Piece payday(int i) {
    int end = paydayEnd(i);
    return end == 0 ? null : new Piece(new Slot.Payday(start(i), stop(end)), end);
  }

  private int paydayEnd(int i) {
    String form = line.line().form(i);
    String next = line.line().flows(i + 1) ? line.line().form(i + 1) : "";
    return switch (form) {
      case "payday", "paydays" -> i + 1;
      case "pay" -> next.equals("day") || next.equals("days") ? i + 2 : 0;
      case "get", "gets", "getting" -> next.equals("paid") ? i + 2 : 0;
      case "me" -> next.equals("pagan") || next.equals("paguen") ? i + 2 : 0;
      case "cobre", "cobro", "cobrar" -> isAwaited(i) ? i + 1 : 0;
      default -> line.is(i, Sense.PAYDAY) && isAwaited(i) ? i + 1 : 0;
    };
  }

  /// "When my wages come in", "cuando cobre", "with my next paycheck".
  private boolean isAwaited(int i) {
    for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
      if (line.any(at, Sense.BY, Sense.AFTER) || line.any(at, Sense.NEXT, Sense.EVERY)) {
        return true;
      }
      switch (line.line().form(at)) {
        case "when", "once", "cuando", "next", "with", "con", "soon" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private int start(int i) {
    return line.line().start(i);
  }

  private int stop(int end) {
    return line.line().end(end - 1);
  }
}
