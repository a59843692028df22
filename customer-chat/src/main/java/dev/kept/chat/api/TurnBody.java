package dev.kept.chat.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import dev.kept.desk.Utterance;
import dev.kept.money.Money;
import dev.kept.money.MoneyText;
import dev.kept.plan.Budget;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The body of one turn: an id the client made, and exactly one of a text, a choice, a budget or a
/// signature.
record TurnBody(String id, Utterance said) {
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_NAME = 200;
  private static final List<String> CONTENTS = List.of("text", "choice", "budget", "signature");

  /// Reads a body. `currency` is asked only for a budget. Throws [RefusedException] for anything
  /// that is not such a turn.
  static TurnBody read(byte[] body, Supplier<Currency> currency) {
    JsonNode turn = Json.object(body);
    String id = text(turn, "id", LONGEST_ID);
    if (!id.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw malformed("id must be letters, digits and signs of ASCII, without spaces");
    }
    return new TurnBody(id, said(turn, currency));
  }

  private static Utterance said(JsonNode turn, Supplier<Currency> currency) {
    List<String> given = CONTENTS.stream().filter(turn::has).toList();
    if (given.size() != 1) {
      throw malformed("send exactly one of " + CONTENTS);
    }
    return switch (given.getFirst()) {
      case "text" -> new Utterance.Text(text(turn, "text", Integer.MAX_VALUE));
      case "choice" -> new Utterance.Tap(text(turn, "choice", LONGEST_NAME));
      case "signature" -> new Utterance.Signature(text(turn, "signature", LONGEST_NAME));
      default -> new Utterance.BudgetForm(budget(turn.get("budget"), currency.get()));
    };
  }

  private static Budget budget(JsonNode budget, Currency currency) {
    return new Budget(
        amount(budget, "income", currency),
        amount(budget, "essentials", currency),
        amount(budget, "otherDebts", currency));
  }

  private static Money amount(JsonNode budget, String name, Currency currency) {
    JsonNode field = budget.path(name);
    return Stream.of(field)
        .filter(JsonNode::isTextual)
        .map(text -> MoneyText.parse(text.textValue(), currency, Locale.ROOT))
        .filter(MoneyText.Result.Amount.class::isInstance)
        .map(read -> ((MoneyText.Result.Amount) read).money())
        .findFirst()
        .orElseGet(() -> minor(field, name, currency));
  }

  private static Money minor(JsonNode field, String name, Currency currency) {
    JsonNode minor = field.path("minor");
    boolean known =
        field
            .path("currency")
            .asText(currency.getCurrencyCode())
            .equals(currency.getCurrencyCode());
    if (!minor.isIntegralNumber() || !minor.canConvertToLong() || minor.longValue() < 0 || !known) {
      throw malformed(
          "budget.%s must be {\"minor\": 124000} or \"1240.00\", zero or more, in the currency of the account"
              .formatted(name));
    }
    return new Money(minor.longValue(), currency);
  }

  /// The text of a field that must be there and not blank.
  static String text(JsonNode object, String name, int longest) {
    JsonNode field = object.path(name);
    if (!field.isTextual() || field.textValue().isBlank()) {
      throw malformed(name + " is missing or not a text");
    }
    if (field.textValue().length() > longest) {
      throw malformed("%s is longer than %d characters".formatted(name, longest));
    }
    return field.textValue();
  }

  private static RefusedException malformed(String detail) {
    return new RefusedException(Refusal.MALFORMED, detail);
  }
}
