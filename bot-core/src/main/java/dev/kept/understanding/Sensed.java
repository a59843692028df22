package dev.kept.understanding;

import dev.kept.words.Line;
import dev.kept.words.Line.Gap;
import dev.kept.words.Line.Kind;

/// A line with what each of its words can mean in a slot.
final class Sensed {
  private final Line line;
  private final SlotWords.Entry[] entries;
  private final boolean spanish;

  Sensed(Line line, SlotWords words, boolean spanish) {
    this.line = line;
    this.spanish = spanish;
    entries = new SlotWords.Entry[line.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = words.entry(line.form(i));
    }
  }

  Line line() {
    return line;
  }

  int size() {
    return entries.length;
  }

  boolean isSpanish() {
    return spanish;
  }

  boolean is(int i, Sense sense) {
    return i >= 0 && i < entries.length && (entries[i].senses() & sense.bit()) != 0;
  }

  /// Whether word `i` has the sense and follows the word before it in the same clause.
  boolean next(int i, Sense sense) {
    return is(i, sense) && line.flows(i);
  }

  boolean any(int i, Sense one, Sense other) {
    return is(i, one) || is(i, other);
  }

  /// The number the word names; 0 for none.
  int value(int i) {
    return i >= 0 && i < entries.length ? entries[i].value() : 0;
  }

  String currency(int i) {
    return i >= 0 && i < entries.length ? entries[i].currency() : "";
  }

  boolean says(int i, String form) {
    return line.form(i).equals(form);
  }

  boolean isDigits(int i) {
    return line.is(i, Kind.NUMBER);
  }

  boolean isGlued(int i) {
    return line.gap(i) == Gap.GLUED;
  }

  boolean isSign(int i, String sign) {
    return line.is(i, Kind.SIGN) && line.form(i).equals(sign);
  }

  /// The digits as a whole number from 0 to 9999; -1 for anything else.
  int small(int i) {
    String form = line.form(i);
    if (!isDigits(i) || form.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int at = 0; at < form.length(); at++) {
      char digit = form.charAt(at);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }

  /// Whether a word between these characters has the sense.
  boolean names(Sense sense, int start, int end) {
    for (int i = 0; i < size(); i++) {
      if (line.start(i) >= start && line.end(i) <= end && is(i, sense)) {
        return true;
      }
    }
    return false;
  }
}
