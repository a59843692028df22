package dev.kept.agreement;

import dev.kept.account.AccountId;
import dev.kept.plan.Offer;
import java.util.Optional;

/// A plan the customer said yes to. `version` starts at 1; a changed plan is a new version that
/// names the one it `replaces`. `conversation` is the id of the talk it came from, `policy` the
/// `name@hash` it was decided under.
public record Agreement(
    String id,
    AccountId account,
    int version,
    Optional<String> replaces,
    AgreementState state,
    Offer terms,
    Consent consent,
    String conversation,
    String policy) {}
