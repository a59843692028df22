package dev.kept.desk;

import dev.kept.phrasing.OfferCard;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What one session may see of a talk: the lines asked for, and what can be done next. `state` is a
/// wire name of the chat API. Before verification it holds nothing about the account.
public record ChatView(
    String conversation,
    String state,
    boolean verified,
    Locale locale,
    Optional<Currency> currency,
    List<ChatLine> lines,
    List<OfferCard> offers,
    List<ChoiceLabel> choices,
    Optional<OfferCard> readBack,
    Optional<String> agreement) {

  public ChatView {
    lines = List.copyOf(lines);
    offers = List.copyOf(offers);
    choices = List.copyOf(choices);
  }
}
