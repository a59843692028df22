package dev.kept.policy;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What the business may offer and must respect, for one group of customers. `version` is
/// `name@hash` of the file it was read from; decisions name it.
public record Policy(
    String name,
    String version,
    Applies applies,
    Role role,
    PlanTerms plans,
    PromiseTerms promise,
    int verificationAttempts,
    Map<HandoffReason, Handoff> handoffs,
    Map<HoldKind, Integer> holdDays,
    Contact contact,
    List<DebtAdvice> debtAdvice,
    int retentionDays,
    Map<String, String> sources) {

  public Policy {
    handoffs = Map.copyOf(handoffs);
    holdDays = Map.copyOf(holdDays);
    debtAdvice = List.copyOf(debtAdvice);
    sources = Map.copyOf(sources);
    for (HandoffReason reason : HandoffReason.values()) {
      if (!handoffs.containsKey(reason)) {
        throw new IllegalArgumentException(
            "policy %s has no handoff for %s".formatted(name, reason));
      }
    }
  }

  /// Whose debt is collected: the business's own, or another's.
  public enum Role {
    FIRST_PARTY,
    THIRD_PARTY
  }

  /// For whom a policy is: countries (ISO 3166-1 alpha-2; none for the fallback) and kinds.
  public record Applies(Set<String> countries, Set<CustomerKind> kinds) {
    public Applies {
      countries = Set.copyOf(countries);
      kinds = Set.copyOf(kinds);
    }

    /// Whether the policy names this customer's country and kind.
    public boolean to(String country, CustomerKind kind) {
      return countries.contains(country) && kinds.contains(kind);
    }
  }

  /// How far away a promise to pay may be, and the days of grace after it.
  public record PromiseTerms(int longestDays, int graceDays) {}

  /// Who takes a talk over, and within how many hours.
  public record Handoff(String owner, int withinHours) {}

  /// When and how often a customer may be contacted, in the customer's own time. A weekday without
  /// a window is left in peace.
  public record Contact(
      Map<DayOfWeek, Window> windows,
      boolean onHolidays,
      int perWeek,
      int perMonth,
      int callsPerWeek,
      int quietDaysAfterTalk) {
    public Contact {
      windows = Map.copyOf(windows);
    }
  }

  /// From when (included) until when (excluded).
  public record Window(LocalTime from, LocalTime until) {}

  /// A free and independent service in one country, as it presents itself.
  public record DebtAdvice(String country, String name, String url, Optional<String> phone) {}

  /// Who takes a talk over for this reason, and by when.
  public Handoff handoff(HandoffReason reason) {
    return Objects.requireNonNull(handoffs.get(reason));
  }

  /// The last day of a hold that starts on `from`; empty when only a person ends it.
  public Optional<LocalDate> holdUntil(HoldKind kind, LocalDate from) {
    return Optional.ofNullable(holdDays.get(kind)).map(days -> from.plusDays(days - 1L));
  }

  /// The free services of a country, in the order of the file.
  public List<DebtAdvice> debtAdvice(String country) {
    return debtAdvice.stream().filter(service -> service.country().equals(country)).toList();
  }
}
