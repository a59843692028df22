package dev.kept.conversation;

import dev.kept.account.InvoiceId;
import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import dev.kept.script.Cue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What can be chosen with one tap. The ids are stable: doors, dialogues and portals use them.
final class Choices {
  static final Choice PERSON = new Choice("person", Saying.say(ChoiceWords.PERSON));
  static final Choice OPTIONS = new Choice("options", Saying.say(ChoiceWords.OPTIONS));
  static final Choice BUDGET = new Choice("budget", Saying.say(ChoiceWords.BUDGET));
  static final Choice PAID = new Choice("paid", Saying.say(ChoiceWords.PAID));
  static final Choice WRONG = new Choice("wrong", Saying.say(ChoiceWords.WRONG));
  static final Choice CHANGE = new Choice("change", Saying.say(ChoiceWords.CHANGE));
  static final Choice CHANGE_PLAN = new Choice("change", Saying.say(ChoiceWords.CHANGE_PLAN));
  static final Choice OTHER_DAY = new Choice("change", Saying.say(ChoiceWords.OTHER_DAY));
  static final Choice AGREE = new Choice("agree", Saying.say(ChoiceWords.AGREE));
  static final Choice YES = new Choice("yes", Saying.say(ChoiceWords.YES));
  static final Choice DETAILS = new Choice("details", Saying.say(ChoiceWords.DETAILS));
  static final Choice OTHER_QUESTION =
      new Choice("other_question", Saying.say(ChoiceWords.OTHER_QUESTION));
  static final Choice ALL_INVOICES = new Choice("dispute:all", Saying.say(ChoiceWords.DISPUTE_ALL));

  static final String OFFER = "offer:";
  static final String DATE = "date:";
  static final String LANGUAGE = "language:";
  static final String RATE = "rate:";
  static final String DISPUTE = "dispute:";

  private static final int BEST = 5;

  private Choices() {}

  static List<Choice> offers(List<Offer> offers) {
    return offers.stream().map(Choices::offer).toList();
  }

  private static Choice offer(Offer offer) {
    Instalment first = offer.instalments().getFirst();
    Map<String, Fact> facts =
        Map.of(
            "count", Saying.count(offer.instalments().size()),
            "amount", Saying.amount(largest(offer)),
            "total", Saying.amount(offer.total()),
            "due", Saying.day(first.due()));
    return new Choice(OFFER + offer.id(), Saying.say(label(offer.kind()), facts));
  }

  private static Cue label(OfferKind kind) {
    return switch (kind) {
      case PAY_IN_FULL -> ChoiceWords.PAY_IN_FULL;
      case SHORT_PLAN -> ChoiceWords.SHORT_PLAN;
      case HARDSHIP -> ChoiceWords.HARDSHIP;
      case DEFERRAL -> ChoiceWords.DEFERRAL;
      case CUSTOM -> ChoiceWords.CUSTOM;
    };
  }

  private static Money largest(Offer offer) {
    return offer.instalments().stream()
        .map(Instalment::amount)
        .max(Money::compareTo)
        .orElse(offer.total());
  }

  static List<Choice> dates(List<LocalDate> dates) {
    return dates.stream()
        .map(date ->
            new Choice(DATE + date, Saying.say(ChoiceWords.DATE, Map.of("date", Saying.day(date)))))
        .toList();
  }

  static Choice language(String language) {
    return new Choice(
        LANGUAGE + language,
        Saying.say(language.equals("es") ? ChoiceWords.SPANISH : ChoiceWords.ENGLISH));
  }

  /// The language that is not spoken now.
  static Choice otherLanguage(Moment moment) {
    return language(moment.heard().locale().getLanguage().equals("es") ? "en" : "es");
  }

  /// From very good to bad.
  static List<Choice> ratings() {
    return IntStream.rangeClosed(0, BEST - 1).mapToObj(i -> rating(BEST - i)).toList();
  }

  private static Choice rating(int score) {
    Cue label =
        switch (score) {
          case 5 -> ChoiceWords.RATE_BEST;
          case 1 -> ChoiceWords.RATE_WORST;
          default -> ChoiceWords.RATE;
        };
    return new Choice(RATE + score, Saying.say(label, Map.of("score", Saying.count(score))));
  }

  static List<Choice> disputes(Moment moment) {
    List<Choice> choices = new ArrayList<>();
    moment
        .undisputed()
        .forEach(open ->
            choices.add(
                new Choice(
                    DISPUTE + open.invoice().id(),
                    Saying.say(
                        ChoiceWords.DISPUTE,
                        Map.of(
                            "invoice", invoice(open.invoice().id()),
                            "amount", Saying.amount(open.open()))))));
    choices.add(ALL_INVOICES);
    return choices;
  }

  private static Fact invoice(InvoiceId id) {
    return Saying.name(id.value());
  }
}
