package dev.kept.understanding;

import java.util.Locale;

/// What a message is about. Wire names are the lower-case names.
public enum Intent {
  HARDSHIP,
  DISPUTE,
  PROMISE_TO_PAY,
  COUNTER_OFFER,
  EXTENSION,
  ASKS_PLAN,
  ALREADY_PAID,
  WRONG_PERSON,
  ATTORNEY,
  BANKRUPTCY,
  CEASE_CONTACT,
  VULNERABILITY_CRISIS,
  WANTS_HUMAN,
  ABUSIVE,
  ASKS_FEES,
  ASKS_DETAILS,
  IDENTITY_THEFT,
  DECEASED,
  OUT_OF_SCOPE,
  GREETING,
  YES,
  NO,
  PICKS_OPTION,
  THANKS,
  ASKS_METHODS,
  ASKS_CONSEQUENCE,
  OPT_OUT_CHANNEL,
  INCONVENIENT_TIME,
  CHANGE_LANGUAGE,
  ASKS_IF_BOT;

  /// The stable name in JSON: `promise_to_pay`.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
