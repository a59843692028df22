package dev.kept.policy;

/// Why a talk waits for a person. Each reason has an owner and a deadline in the policy.
public enum HandoffReason {
  REQUESTED,
  NOT_UNDERSTOOD,
  NOT_VERIFIED,
  DISPUTE,
  ATTORNEY,
  INSOLVENCY,
  MORATORIUM,
  DECEASED,
  IDENTITY_THEFT,
  WRONG_PERSON,
  SELF_HARM,
  VULNERABLE,
  HARDSHIP,
  CEASE_CONTACT,
  COUNTER_OFFER,
  ALREADY_PAID,
  ABUSE,
  NOTHING_TO_OFFER,
  BREAKAGE
}
