package dev.kept.conversation;

import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Slot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A choice that was typed instead of tapped: "2", "the second one", "pay in full", one of the days
/// shown.
final class Picks {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:option|opcion|number|numero|choice|nr|no|the|la|el)? ?([1-9])(?: (?:please|por favor))?");
  private static final Set<Intent> MAY_PICK =
      Set.of(
          Intent.PICKS_OPTION,
          Intent.OUT_OF_SCOPE,
          Intent.YES,
          Intent.PROMISE_TO_PAY,
          Intent.COUNTER_OFFER,
          Intent.ASKS_PLAN);
  private static final List<String> LISTED = List.of(Choices.OFFER, Choices.DATE, Choices.DISPUTE);
  private static final int SHORT = 8;

  private final Hearing hearing;

  Picks(Hearing hearing) {
    this.hearing = hearing;
  }

  /// The id of the choice that is meant, if one clearly is.
  Optional<String> in(Message message, Moment moment) {
    List<String> shown = moment.heard().shown();
    Matcher number = NUMBER.matcher(message.plain());
    if (number.matches()) {
      return numbered(Integer.parseInt(number.group(1)), shown);
    }
    boolean named = message.words() <= SHORT && isPick(message);
    return named
        ? ordinal(message.plain(), shown).or(() -> kind(message.plain(), moment))
        : Optional.empty();
  }

  private static boolean isPick(Message message) {
    boolean values =
        message.reading().slots().stream()
            .anyMatch(slot -> !(slot instanceof Slot.Part || slot instanceof Slot.Times));
    Intent intent = message.reading().intent();
    return !values && message.reading().rights().isEmpty() && MAY_PICK.contains(intent);
  }

  private static Optional<String> numbered(int number, List<String> shown) {
    String rating = Choices.RATE + number;
    if (shown.contains(rating)) {
      return Optional.of(rating);
    }
    List<String> counted = counted(shown);
    return number <= counted.size() ? Optional.of(counted.get(number - 1)) : Optional.empty();
  }

  /// People count what is listed: offers, days, invoices. Other choices have names.
  private static List<String> counted(List<String> shown) {
    return shown.stream().filter(id -> LISTED.stream().anyMatch(id::startsWith)).toList();
  }

  private Optional<String> ordinal(String plain, List<String> shown) {
    List<String> counted = counted(shown);
    OptionalInt place = hearing.ordinal(plain, counted.size());
    return place.isPresent() ? Optional.of(counted.get(place.getAsInt())) : Optional.empty();
  }

  private Optional<String> kind(String plain, Moment moment) {
    if (!(moment.talk().state() instanceof TalkState.Choosing(var decision))) {
      return Optional.empty();
    }
    List<Offer> meant =
        Offering.all(decision).stream().filter(offer -> isNamed(offer.kind(), plain)).toList();
    return meant.size() == 1
        ? Optional.of(Choices.OFFER + meant.getFirst().id())
        : Optional.empty();
  }

  private boolean isNamed(OfferKind kind, String plain) {
    return hearing.names(kind, plain);
  }
}
