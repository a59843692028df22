package dev.kept.policy;

import dev.kept.account.Relationship;
import dev.kept.money.Share;
import dev.kept.risk.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the policy says about plans. Days are calendar days from today; limits that fall on a
/// weekend or holiday reach to the next business day.
public record PlanTerms(
    Offers offers,
    PayInFull payInFull,
    ShortPlan shortPlan,
    Hardship hardship,
    Deferral deferral,
    Affordability affordability,
    CounterOffer counterOffer,
    FourInstalments fourInstalments,
    List<Fee> fees,
    Missed missed) {

  public PlanTerms {
    fees = List.copyOf(fees);
  }

  /// What every offer shares: how long it can be taken, and the ids of the ways to pay.
  public record Offers(int validDays, List<String> methods) {
    public Offers {
      methods = List.copyOf(methods);
    }
  }

  /// Paying in full by a deadline, with a perk for each relationship.
  public record PayInFull(int deadlineDays, Map<Relationship, Perk> perks) {
    public PayInFull {
      perks = Map.copyOf(perks);
    }

    /// The perk for one relationship; one that gives nothing when the file names none.
    public Perk perk(Relationship relationship) {
      return perks.getOrDefault(relationship, Perk.NONE);
    }
  }

  /// A small thank-you (practice O7): a share off, a credit for later, a script for a courtesy.
  public record Perk(Share discount, Share credit, Optional<String> script) {
    /// Nothing.
    public static final Perk NONE = new Perk(new Share(0), new Share(0), Optional.empty());
  }

  /// The short plan (practice O3). `least` and `most` count payments; `typicalDays` is the length
  /// aimed at; the first payment falls `noticeDays` from today at the earliest, after
  /// `firstDueDays` when no pay day is known, within `firstDueWithinDays` in any case.
  public record ShortPlan(
      int least,
      int most,
      Map<Relationship, Integer> typicalDays,
      int longestDays,
      int noticeDays,
      int firstDueDays,
      int firstDueWithinDays,
      Amounts smallestInstalment,
      Optional<String> perk,
      DownPayment downPayment) {
    public ShortPlan {
      typicalDays = Map.copyOf(typicalDays);
    }
  }

  /// The down payment (practice O4): a share by band and relationship, due after `dueDays` when no
  /// pay day is known.
  public record DownPayment(int dueDays, Map<Relationship, Map<Band, Share>> shares) {
    public DownPayment {
      shares = Map.copyOf(shares);
    }

    /// The share for one band and relationship.
    public Share share(Relationship relationship, Band band) {
      return shares.getOrDefault(relationship, Map.of()).getOrDefault(band, new Share(0));
    }
  }

  /// The hardship lane (practice O5): instalments of a share of the short plan's, no down payment,
  /// a limited length and a review.
  public record Hardship(
      int longestDays,
      int most,
      Share instalment,
      Amounts smallestInstalment,
      int firstDueDays,
      int reviewDays) {}

  /// A pause before the first payment (practice O6), and the time for a balance too small for
  /// instalments.
  public record Deferral(int longestDays, int smallBalanceDays) {}

  /// How much of what is left in a month may go to a plan (practice O9).
  public record Affordability(Share share) {}

  /// The slowest plan a customer may name (practice O8). Beyond `stretchPercent` of the named
  /// amount the nearest plan is not near any more, and a person decides.
  public record CounterOffer(
      int longestDays,
      int most,
      Amounts smallestInstalment,
      int latestStartDays,
      int stretchPercent) {}

  /// Whether agreements in more than four instalments are allowed: 12 CFR 1026.2(a)(17).
  public enum FourInstalments {
    /// The rule does not bind here.
    FREE,
    /// Four at most.
    HELD,
    /// A supervisor has switched more on; offers with more are marked.
    LIFTED;

    /// `most`, or four where the rule holds.
    public int limit(int most) {
      return this == HELD ? Math.min(most, MARK) : most;
    }

    /// The number beyond which the rule asks.
    public static final int MARK = 4;
  }

  /// A fee on plans of several payments, by the script that explains it.
  public record Fee(String script, Amounts amount) {}

  /// What a missed payment leads to: a script, after so many grace days.
  public record Missed(String script, int graceDays) {}
}
