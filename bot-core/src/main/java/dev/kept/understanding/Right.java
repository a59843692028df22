package dev.kept.understanding;

import java.util.Locale;

/// A right or a crisis that comes before everything else, in any state of a talk.
public enum Right {
  SELF_HARM,
  CEASE_CONTACT,
  DISPUTE,
  ATTORNEY,
  INSOLVENCY,
  MORATORIUM,
  DECEASED,
  IDENTITY_THEFT,
  WRONG_PERSON,
  VULNERABLE,
  HARDSHIP,
  OPT_OUT,
  HUMAN;

  /// The stable name in JSON: `self_harm`.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
