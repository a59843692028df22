package dev.kept.account;

/// Why collection rests.
public enum HoldKind {
  DISPUTE,
  CEASE_CONTACT,
  ATTORNEY,
  INSOLVENCY,
  MORATORIUM,
  DECEASED,
  IDENTITY_THEFT,
  WRONG_PERSON,
  SELF_HARM,
  VULNERABLE,
  HARDSHIP
}
