package dev.kept.conversation;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One dialogue of `prompts/conversations/`: the account it is about, then turns with what has to
/// be seen after each.
public record Dialogue(String path, Setting setting, List<Scene> scenes) {

  public Dialogue {
    scenes = List.copyOf(scenes);
  }

  /// The account when the talk begins.
  public record Setting(
      String title,
      String customer,
      CustomerKind kind,
      String country,
      Currency currency,
      Locale locale,
      Relationship relationship,
      Band band,
      LocalDate today,
      Optional<String> policy,
      List<Verification> verifications,
      List<Bill> invoices,
      List<HoldKind> holds) {
    public Setting {
      verifications = List.copyOf(verifications);
      invoices = List.copyOf(invoices);
      holds = List.copyOf(holds);
    }
  }

  /// An invoice that is open when the talk begins.
  public record Bill(
      String number, Money amount, LocalDate due, Optional<String> description, boolean disputed) {}

  /// One turn and what is seen after it.
  public record Scene(int line, Turn turn, List<Expectation> expectations) {
    public Scene {
      expectations = List.copyOf(expectations);
    }
  }

  /// What happens.
  public sealed interface Turn {
    /// The page is opened; also again, on another device.
    record Opens() implements Turn {}

    /// The customer writes.
    record Writes(String text) implements Turn {}

    /// The customer taps a choice.
    record Taps(String choice) implements Turn {}

    /// The customer sends the budget form.
    record TellsBudget(Money income, Money essentials, Money debts) implements Turn {}

    /// The customer sends the consent form.
    record Signs(String name) implements Turn {}

    /// Time passes.
    record DayComes(LocalDate day) implements Turn {}

    /// Money arrives at the business.
    record Pays(Money amount) implements Turn {}

    /// The business lets the account rest.
    record Rests(HoldKind kind) implements Turn {}

    /// The business ends that rest.
    record Lifts(HoldKind kind) implements Turn {}
  }

  /// What has to be seen.
  public sealed interface Expectation {
    /// This script was said.
    record Script(String id) implements Expectation {}

    /// These words were said.
    record Words(String text) implements Expectation {}

    /// These words were not said, nor do they stand on a choice.
    record NotWords(String text) implements Expectation {}

    /// The talk stands here, as the chat API names it.
    record State(String wire) implements Expectation {}

    /// This choice can be tapped.
    record CanTap(String id) implements Expectation {}

    /// This choice cannot be tapped.
    record CannotTap(String id) implements Expectation {}

    /// An offer of this id is shown, with each of these words among its kind, amounts and days.
    record OfferShown(String id, List<String> words) implements Expectation {}

    /// No offer is shown.
    record NoOffer() implements Expectation {}

    /// Something changed beside the talk: its name, and words that describe it.
    record Changed(String effect, List<String> words) implements Expectation {}

    /// Nothing changed beside the talk.
    record NothingChanged() implements Expectation {}

    /// The talk goes on in this language.
    record Speaks(String language) implements Expectation {}
  }
}
