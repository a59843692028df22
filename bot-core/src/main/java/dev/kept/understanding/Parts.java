package dev.kept.understanding;

import dev.kept.plan.Wish.Every;
import org.jspecify.annotations.Nullable;

/// Reads what is neither an amount nor a day: shares, numbers of instalments, the rest, a pay day
/// without a date.
final class Parts {
  private final Sensed line;
  private final Shares shares;

  Parts(Sensed line) {
    this.line = line;
    shares = new Shares(line);
  }

  /// A slot, up to and without word `end`.
  record Piece(Slot slot, int end) {}

  /// What begins at word `i`; `rhythm` is the frequency named before it, `afterSum` whether an
  /// amount or that frequency ends right before.
  @Nullable Piece at(int i, @Nullable Every rhythm, boolean afterSum) {
    Piece times = times(i, rhythm, afterSum);
    if (times != null) {
      return times;
    }
    Piece share = shares.at(i);
    if (share != null) {
      return share;
    }
    Piece rest = rest(i);
    return rest != null ? rest : payday(i);
  }

  /// "Four payments", "3 equal monthly instalments", "over six months", "(100 a month) for 4
  /// months".
  private @Nullable Piece times(int i, @Nullable Every rhythm, boolean afterSum) {
    boolean lasting = afterSum && isDuration(i);
    int number = lasting ? i + 1 : i;
    Figure figure = Figures.at(line, number);
    if (figure == null || figure.whole() < 2 || figure.whole() > 120) {
      return null;
    }
    int at = figure.end();
    if (line.next(at, Sense.UNIT) && line.value(at) >= 7 && (lasting || isSpread(i - 1))) {
      return piece(count(figure.whole(), line.value(at), rhythm), i, at + 1);
    }
    return lasting ? null : instalments(figure.whole(), i, at);
  }

  private @Nullable Piece instalments(int count, int i, int end) {
    boolean sized = line.says(end, "equal") || line.says(end, "small") || line.says(end, "smaller");
    int at = sized ? end + 1 : end;
    int noun = line.next(at, Sense.RHYTHM) ? at + 1 : at;
    if (line.next(noun, Sense.INSTALMENT) && !line.is(i - 1, Sense.PAST)) {
      return piece(count, i, noun == at ? noun + 1 : at);
    }
    return isSplit(i - 1) && isEnd(at) ? piece(count, i, at) : null;
  }

  /// "For", "durante": how long something lasts follows.
  boolean isDuration(int i) {
    return switch (line.line().form(i)) {
      case "for", "durante", "por" -> line.line().flows(i);
      default -> false;
    };
  }

  /// How many payments fit: "50 a week for 3 months" are thirteen.
  private static int count(int units, int unit, @Nullable Every rhythm) {
    int days = rhythm == null ? unit : days(rhythm);
    return Math.max(1, unit == days ? units : Math.round(units * days(unit) / (float) days));
  }

  private static int days(Every rhythm) {
    return switch (rhythm) {
      case WEEK -> 7;
      case TWO_WEEKS -> 14;
      case HALF_MONTH -> 15;
      case MONTH -> 30;
    };
  }

  /// A quarter of a year has 91 days, not three times thirty.
  private static float days(int unit) {
    return unit >= 30 ? unit * 365 / 360f : unit;
  }

  private Piece piece(int count, int i, int end) {
    return new Piece(new Slot.Times(count, start(i), stop(end)), end);
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

  /// Whether words for a pay day begin here.
  boolean isPayday(int i) {
    return paydayEnd(i) > 0;
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
