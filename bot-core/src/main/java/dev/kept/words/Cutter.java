package dev.kept.words;

import dev.kept.words.Line.Gap;
import dev.kept.words.Line.Kind;

/// Walks once over a text and cuts it into words, numbers, signs and addresses.
final class Cutter {
  /// Stands for the letters that stars hide: "f***" is "f#", "sh*t" is "sh#t".
  private static final char HIDDEN = '#';

  private final String text;
  private final LineBuilder line;
  private final StringBuilder form = new StringBuilder();
  private int at;

  Cutter(String text, LineBuilder line) {
    this.text = text;
    this.line = line;
  }

  Line cut() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        sign(c);
      }
    }
    return line.build(text);
  }

  private void number() {
    int start = at++;
    while (isDigit(at) || (isGrouping(at) && isDigit(at + 1))) {
      at++;
    }
    line.add(Kind.NUMBER, text.substring(start, at).replace('\u2019', '\''), start, at);
  }

  private boolean isGrouping(int i) {
    char c = charAt(i);
    return c == '.' || c == ',' || c == '\'' || c == '\u2019';
  }

  private void word() {
    int start = at;
    form.setLength(0);
    while (takesLetter() || takesInnerSign()) {
      at++;
    }
    if (startsAddress(start)) {
      address(start);
    } else {
      line.addWord(form.toString(), isCapitalised(start), start, at);
    }
  }

  private boolean isCapitalised(int start) {
    return Character.isUpperCase(charAt(start)) && !Character.isUpperCase(charAt(start + 1));
  }

  private boolean takesLetter() {
    char c = charAt(at);
    if (Character.isLetter(c)) {
      form.append(Letters.plain(c));
      return true;
    }
    return Letters.isMark(c) || (isInvisible(c) && isLetter(at + 1));
  }

  /// An apostrophe inside a word ("can't"), stars that hide letters ("f*ck"), the full stops of
  /// "p.m.".
  private boolean takesInnerSign() {
    char c = charAt(at);
    if (Letters.isApostrophe(c) && isLetter(at + 1)) {
      form.append('\'');
      return true;
    }
    if (c == '*' && (isLetter(at + 1) || charAt(at + 1) == '*' || charAt(at - 1) == '*')) {
      if (form.charAt(form.length() - 1) != HIDDEN) {
        form.append(HIDDEN);
      }
      return true;
    }
    return c == '.' && isAbbreviation();
  }

  private boolean isAbbreviation() {
    return isLetter(at - 1)
        && !isLetter(at - 2)
        && (isLetter(at + 1) ? !isLetter(at + 2) : charAt(at - 2) == '.');
  }

  private boolean startsAddress(int start) {
    char c = charAt(at);
    return (c == '@' && isLetterOrDigit(at + 1))
        || (c == ':' && charAt(at + 1) == '/' && charAt(at + 2) == '/')
        || (c == '.' && at - start == 3 && form.toString().equals("www"));
  }

  private void address(int start) {
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    line.add(Kind.ADDRESS, "<address>", start, at);
  }

  private void sign(char c) {
    int start = at++;
    switch (c) {
      case ' ', '\t', '\u00A0', '\u202F', '\u2009' -> line.gap(Gap.SPACE);
      case '.', '\u2026' -> stop(start);
      case ';', '!' -> line.gap(Gap.SENTENCE);
      case '?' -> {
        line.add(Kind.SIGN, "<?>", start, at);
        line.gap(Gap.SENTENCE);
      }
      case ',', '(', ')', '[', ']', '\u00BF', '\u00A1', '\r', '|' -> line.gap(Gap.CLAUSE);
      case '\n' -> line.gap(charAt(at) == '\n' ? Gap.SENTENCE : Gap.CLAUSE);
      case ':' -> numeric(start, ":", Gap.CLAUSE);
      case '-', '\u2013', '\u2014', '\u2212' -> dash(start);
      case '/' -> slash(start);
      case '&' -> line.add(Kind.WORD, "and", start, at);
      default -> symbol(c, start);
    }
  }

  private void stop(int start) {
    boolean trailing = text.charAt(start) == '\u2026';
    while (charAt(at) == '.' || charAt(at) == '\u2026') {
      trailing = true;
      at++;
    }
    line.gap(
        trailing ? Gap.CLAUSE : line.endsAbbreviated(nextIsDigit()) ? Gap.SPACE : Gap.SENTENCE);
  }

  private boolean nextIsDigit() {
    return isDigit(at) || (charAt(at) == ' ' && isDigit(at + 1));
  }

  private void dash(int start) {
    if (isLetterOrDigit(start - 1) && isLetterOrDigit(at)) {
      numeric(start, "-", Gap.SPACE);
    } else if (isDigit(at) || isDigit(start - 1)) {
      line.add(Kind.SIGN, "-", start, at);
    } else {
      line.gap(Gap.CLAUSE);
    }
  }

  /// A sign that belongs to the numbers on both its sides, and otherwise only parts two words.
  private void numeric(int start, String sign, Gap otherwise) {
    if (isDigit(start - 1) && isDigit(at)) {
      line.add(Kind.SIGN, sign, start, at);
    } else {
      line.gap(otherwise);
    }
  }

  private void slash(int start) {
    if (isLetter(start - 1) && isLetter(at) && !line.endsWithMoney()) {
      line.gap(Gap.SPACE);
    } else {
      line.add(Kind.SIGN, "/", start, at);
    }
  }

  private void symbol(char c, int start) {
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(charAt(at))) {
      at++;
    }
    int point = text.codePointAt(start);
    switch (Character.getType(point)) {
      case Character.CURRENCY_SYMBOL -> line.add(Kind.SIGN, text.substring(start, at), start, at);
      case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.MATH_SYMBOL -> {
        line.add(Kind.SIGN, text.substring(start, at), start, at);
        line.gap(Character.isBmpCodePoint(point) ? Gap.GLUED : Gap.CLAUSE);
      }
      case Character.OTHER_LETTER, Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER ->
          line.add(Kind.WORD, text.substring(start, at), start, at);
      default -> {
        if (c == '%' || c == '#') {
          line.add(Kind.SIGN, String.valueOf(c), start, at);
        } else if (!isInvisible(c)) {
          line.gap(Gap.SPACE);
        }
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c >= '\u00AD' && Character.getType(c) == Character.FORMAT;
  }

  private char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }

  private boolean isDigit(int i) {
    return Letters.isDigit(charAt(i));
  }

  private boolean isLetter(int i) {
    return Character.isLetter(charAt(i));
  }

  private boolean isLetterOrDigit(int i) {
    return isLetter(i) || isDigit(i);
  }
}
