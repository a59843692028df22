package dev.kept.account;

import java.time.LocalDate;
import java.util.Optional;

/// A pause of collection: its kind, what it covers, from when until when (both included; open when
/// nobody can know yet) and why in the business's words.
public record Hold(
    HoldKind kind, HoldScope scope, LocalDate from, Optional<LocalDate> until, String why) {

  /// Whether it holds on `day`.
  public boolean isActive(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// Whether it says that the debt itself is wrong or not owed: such an invoice receives no payment
  /// (12 CFR 1006.30(c)(1)).
  boolean contestsDebt() {
    boolean contests =
        switch (kind) {
          case DISPUTE, IDENTITY_THEFT -> true;
          case CEASE_CONTACT,
              ATTORNEY,
              INSOLVENCY,
              MORATORIUM,
              DECEASED,
              WRONG_PERSON,
              SELF_HARM,
              VULNERABLE,
              HARDSHIP ->
              false;
        };
    return contests && !(scope instanceof HoldScope.OneChannel);
  }
}
