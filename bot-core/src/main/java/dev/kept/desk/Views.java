package dev.kept.desk;

import dev.kept.conversation.Choice;
import dev.kept.conversation.TalkState;
import dev.kept.ledger.Line;
import dev.kept.ledger.Standing;
import dev.kept.phrasing.OfferCard;
import dev.kept.phrasing.Phrasing;
import dev.kept.plan.Offer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows a talk to one device: only what its session may see, in the words of the scripts.
final class Views {
  private final Phrasing phrasing;

  Views(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /// What the device at `place` sees: these lines, and what can be done next.
  ChatView of(Talks.Place place, List<Line> lines, Cases.Known known) {
    Standing standing = place.standing();
    Locale locale = standing.talk().heard().locale();
    boolean verified = place.session().verified();
    TalkState state = standing.talk().state();
    return new ChatView(
        place.talk().id().value(),
        state.wire(),
        verified,
        locale,
        verified ? Optional.of(known.theCase().statement().currency()) : Optional.<Currency>empty(),
        lines.stream().map(Views::line).toList(),
        verified ? cards(standing.offers(), locale) : List.of(),
        labels(standing.choices(), locale),
        verified ? readBack(state, locale) : Optional.empty(),
        verified ? agreement(known, place) : Optional.empty());
  }

  private Optional<OfferCard> readBack(TalkState state, Locale locale) {
    return state instanceof TalkState.ConfirmingPlan confirming
        ? Optional.of(phrasing.card(confirming.offer(), locale))
        : Optional.empty();
  }

  private List<OfferCard> cards(List<Offer> offers, Locale locale) {
    return offers.stream().map(offer -> phrasing.card(offer, locale)).toList();
  }

  private List<ChoiceLabel> labels(List<Choice> choices, Locale locale) {
    return choices.stream()
        .map(choice -> new ChoiceLabel(choice.id(), phrasing.label(choice, locale)))
        .toList();
  }

  private static Optional<String> agreement(Cases.Known known, Talks.Place place) {
    return known.books().agreements().stream()
        .filter(agreement -> agreement.conversation().equals(place.talk().id().value()))
        .reduce((first, second) -> second)
        .map(agreement -> agreement.id());
  }

  static ChatLine line(Line line) {
    return new ChatLine(
        line.seq(), line.speaker(), line.text(), line.at(), line.name(), line.script());
  }
}
