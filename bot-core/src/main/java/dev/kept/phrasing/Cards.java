package dev.kept.phrasing;

import com.ibm.icu.text.ListFormatter;
import dev.kept.plan.Fact;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.script.Cue;
import dev.kept.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts offers into words for people of one locale.
final class Cards {
  private final Scripts scripts;
  private final Fact business;
  private final Locale locale;

  Cards(Scripts scripts, Fact business, Locale locale) {
    this.scripts = scripts;
    this.business = business;
    this.locale = locale;
  }

  OfferCard card(Offer offer) {
    return new OfferCard(
        offer,
        say(CardWords.title(offer.kind()), Map.of()),
        summary(offer),
        schedule(offer),
        say(CardWords.TOTAL, Map.of("total", amount(offer.total()))),
        saving(offer),
        fees(offer),
        methods(offer),
        missed(offer),
        offer.perk().map(perk -> say(perk, Map.of())),
        offer.reviewOn().map(day -> say(CardWords.REVIEW, Map.of("review", new Fact.Day(day)))),
        say(CardWords.VALID_UNTIL, Map.of("until", new Fact.Day(offer.validUntil()))),
        why(offer),
        say(CardWords.choose(offer.kind()), Map.of()));
  }

  private String summary(Offer offer) {
    Instalment first = offer.instalments().getFirst();
    return say(
        CardWords.summary(offer.kind()),
        Map.of(
            "count", new Fact.Count(offer.instalments().size()),
            "first", new Fact.Day(first.due()),
            "first_amount", amount(first.amount()),
            "last", new Fact.Day(offer.instalments().getLast().due()),
            "total", amount(offer.total())));
  }

  private List<OfferCard.Payment> schedule(Offer offer) {
    List<OfferCard.Payment> payments = new ArrayList<>();
    for (Instalment each : offer.instalments()) {
      payments.add(
          new OfferCard.Payment(
              scripts.fact(new Fact.Day(each.due()), locale),
              scripts.fact(amount(each.amount()), locale),
              note(offer, payments.size())));
    }
    return payments;
  }

  private Optional<String> note(Offer offer, int place) {
    int count = offer.instalments().size();
    if (place == 0 && offer.downPayment().isPresent() && count > 1) {
      return Optional.of(say(CardWords.DOWN_PAYMENT, Map.of()));
    }
    return place == count - 1 && count > 1
        ? Optional.of(say(CardWords.LAST_PAYMENT, Map.of()))
        : Optional.empty();
  }

  private Optional<String> saving(Offer offer) {
    return offer.discount().isPositive()
        ? Optional.of(say(CardWords.SAVING, Map.of("saving", amount(offer.discount()))))
        : Optional.empty();
  }

  private String fees(Offer offer) {
    return offer.fees().isEmpty()
        ? say(CardWords.NO_FEES, Map.of())
        : offer.fees().stream()
            .map(fee -> say(fee.script(), Map.of("amount", amount(fee.amount()))))
            .collect(Collectors.joining(" "));
  }

  private String methods(Offer offer) {
    List<String> names = offer.methods().stream().map(id -> say("method." + id, Map.of())).toList();
    String list = ListFormatter.getInstance(locale).format(names);
    return say(CardWords.METHODS, Map.of("methods", new Fact.Name(list)));
  }

  private String missed(Offer offer) {
    return say(
        offer.missed().script(), Map.of("grace", new Fact.Count(offer.missed().graceDays())));
  }

  private List<String> why(Offer offer) {
    return offer.why().stream()
        .map(each ->
            say("why." + each.rule(), Map.of("actual", each.actual(), "limit", each.limit())))
        .toList();
  }

  private String say(Cue cue, Map<String, Fact> facts) {
    return say(cue.id(), facts);
  }

  private String say(String script, Map<String, Fact> facts) {
    Map<String, Fact> all = new java.util.HashMap<>(facts);
    all.put("business", business);
    return scripts.line(script, locale, all).text();
  }

  private static Fact amount(dev.kept.money.Money money) {
    return new Fact.Amount(money);
  }
}
