package dev.kept.phrasing;

import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementDocument.Line;
import dev.kept.agreement.AgreementDocument.Parties;
import dev.kept.agreement.AgreementDocument.Party;
import dev.kept.agreement.AgreementDocument.Payment;
import dev.kept.agreement.AgreementDocument.Schedule;
import dev.kept.agreement.AgreementDocument.Section;
import dev.kept.agreement.AgreementDocument.Signature;
import dev.kept.agreement.AgreementDocument.Terms;
import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.plan.Fee;
import dev.kept.plan.Offer;
import dev.kept.script.Cue;
import dev.kept.script.Scripts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a signed agreement into words, in the language it was agreed in. The card holds what was
/// read back to the customer, so the agreement says the same.
public final class AgreementWriter {
  private final Scripts scripts;

  /// The scripts must hold the [#cues()].
  public AgreementWriter(Scripts scripts) {
    this.scripts = scripts;
  }

  /// The creditor and the customer by their names; how the creditor is reached, if it says so; and
  /// the zone in which the business reads the time of the consent.
  public record Sides(String creditor, List<String> contacts, String customer, ZoneId zone) {
    public Sides {
      contacts = List.copyOf(contacts);
    }
  }

  /// Every script of an agreement, for the proof at start.
  public static List<Cue> cues() {
    return AgreementCues.ALL;
  }

  /// The agreement as it is read, with `card` as the terms were read back.
  public AgreementDocument write(Agreement agreement, OfferCard card, Sides sides) {
    return new Writing(agreement, card, sides, agreement.consent().locale()).document();
  }

  /// One agreement being written.
  private final class Writing {
    private final Agreement agreement;
    private final Offer terms;
    private final OfferCard card;
    private final Sides sides;
    private final Locale locale;

    Writing(Agreement agreement, OfferCard card, Sides sides, Locale locale) {
      this.agreement = agreement;
      this.terms = agreement.terms();
      this.card = card;
      this.sides = sides;
      this.locale = locale;
    }

    AgreementDocument document() {
      return new AgreementDocument(
          agreement.id(),
          locale,
          say("title"),
          say(
              "description",
              Map.of(
                  "business", name(sides.creditor()),
                  "customer", name(sides.customer()),
                  "day", new Fact.Day(day()))),
          say(
              "reference",
              Map.of(
                  "id", name(agreement.id()),
                  "version", new Fact.Count(agreement.version()),
                  "policy", name(agreement.policy()))),
          agreement.consent().at(),
          parties(),
          figures(),
          schedule(),
          sections(),
          signature());
    }

    private Parties parties() {
      Fact account = name(agreement.account().value());
      return new Parties(
          say("parties.heading"),
          new Party(say("parties.creditor"), sides.creditor(), sides.contacts()),
          new Party(
              say("parties.customer"),
              sides.customer(),
              List.of(say("parties.account", Map.of("account", account)))));
    }

    private Terms figures() {
      List<Line> lines = new ArrayList<>();
      lines.add(invoices());
      lines.add(line("terms.balance", terms.balance()));
      if (terms.discount().isPositive()) {
        lines.add(line("terms.discount", terms.discount()));
      }
      lines.add(new Line(say("terms.fees"), fees()));
      lines.add(line("terms.total", terms.total()));
      lines.add(new Line(say("terms.count"), words(new Fact.Count(terms.instalments().size()))));
      return new Terms(say("terms.heading"), lines);
    }

    private Line invoices() {
      Fact count = new Fact.Count(terms.covers().size());
      return new Line(
          say("terms.invoices", Map.of("count", count)),
          String.join(", ", terms.covers().stream().map(Object::toString).toList()));
    }

    private String fees() {
      if (terms.fees().isEmpty()) {
        return say("terms.no_fees");
      }
      List<Money> amounts = terms.fees().stream().map(Fee::amount).toList();
      return words(new Fact.Amount(Money.sum(amounts, terms.total().currency())));
    }

    private Line line(String label, Money amount) {
      return new Line(say(label), words(new Fact.Amount(amount)));
    }

    private Schedule schedule() {
      return new Schedule(
          say("schedule.heading"),
          say("schedule.day"),
          say("schedule.amount"),
          card.schedule().stream().map(p -> new Payment(p.day(), p.amount(), p.note())).toList(),
          line("schedule.total", terms.total()));
    }

    private List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      sections.add(new Section(say("how.heading"), List.of(card.methods())));
      List<String> also = Stream.of(card.perk(), card.review()).flatMap(Optional::stream).toList();
      if (!also.isEmpty()) {
        sections.add(new Section(say("also.heading"), also));
      }
      sections.add(new Section(say("missed.heading"), List.of(card.missed())));
      sections.add(new Section(say("change.heading"), change()));
      return sections;
    }

    private List<String> change() {
      List<String> words = new ArrayList<>(List.of(say("change.words")));
      if (!sides.contacts().isEmpty()) {
        words.add(
            say(
                "change.contact",
                Map.of(
                    "business", name(sides.creditor()),
                    "contact", name(String.join(", ", sides.contacts())))));
      }
      return words;
    }

    private Signature signature() {
      ZonedDateTime at = agreement.consent().at().atZone(sides.zone());
      String time =
          DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(at);
      return new Signature(
          say("consent.heading"),
          say("consent.words"),
          agreement.consent().typedName(),
          say(
              "consent.when",
              Map.of(
                  "day", new Fact.Day(at.toLocalDate()),
                  "time", name(time),
                  "zone", name(sides.zone().getDisplayName(TextStyle.FULL, locale)))));
    }

    private LocalDate day() {
      return agreement.consent().at().atZone(sides.zone()).toLocalDate();
    }

    private String say(String id) {
      return say(id, Map.of());
    }

    private String say(String id, Map<String, Fact> facts) {
      return scripts.line("agreement." + id, locale, facts).text();
    }

    private String words(Fact fact) {
      return scripts.fact(fact, locale);
    }

    private Fact name(String text) {
      return new Fact.Name(text);
    }
  }
}
