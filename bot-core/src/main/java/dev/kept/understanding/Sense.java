package dev.kept.understanding;

import java.util.Locale;

/// What a word can mean inside an amount, a date or a frequency. Each name is a key of
/// `prompts/understanding/slots.toml`; a word may have several.
enum Sense {
  NUMBER,
  ORDINAL,
  SUFFIX,
  SCALE,
  MONTH,
  SHY_MONTH,
  WEEKDAY,
  WEEKDAYS,
  UNIT,
  RHYTHM,
  CURRENCY,
  CENTS,
  FRACTION,
  HOLIDAY,
  THE,
  A,
  OF,
  IN,
  WITHIN,
  NEXT,
  QUE,
  VIENE,
  THIS,
  LAST,
  AGO,
  END,
  START,
  MIDDLE,
  EVERY,
  OTHER,
  ONCE,
  TWICE,
  TIMES,
  PER,
  ON,
  BY,
  AFTER,
  FROM,
  NOW,
  TODAY,
  TOMORROW,
  DAYTIME,
  AND,
  TO,
  BETWEEN,
  OR,
  ABOUT,
  ISH,
  COUPLE,
  FEW,
  MORE,
  PERCENT,
  INSTALMENT,
  REST,
  PAYDAY,
  MONEY,
  COUNTED,
  REFERENCE,
  CLOCK,
  PAST,
  FUTURE,
  BE,
  GIVE,
  SINCE;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// One bit of a long; never stored, so that the order may change.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }
}
