package dev.kept.script;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.MoneyFormat;
import dev.kept.money.Share;
import dev.kept.plan.Fact;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Facts as people of one locale read them: dates with their weekday, amounts with their currency.
final class FactWords {
  /// The scripts that put a rhythm of payments into words.
  static final List<Cue> CUES =
      List.of(
          Cue.of("rhythm.weekly").giving("weekday", FactKind.NAME),
          Cue.of("rhythm.two_weeks").giving("weekday", FactKind.NAME),
          Cue.of("rhythm.twice").giving("first", FactKind.COUNT).giving("second", FactKind.COUNT),
          Cue.of("rhythm.twice_with_last").giving("first", FactKind.COUNT),
          Cue.of("rhythm.monthly").giving("day", FactKind.COUNT),
          Cue.of("rhythm.monthly_last"));

  private static final int LAST_DAY = 31;

  private final Scripts scripts;
  private final Locale locale;
  private final DateTimeFormatter day;

  FactWords(Scripts scripts, Locale locale) {
    this.scripts = scripts;
    this.locale = locale;
    this.day = DateTimeFormatter.ofPattern(dayPattern(locale), locale);
  }

  private static String dayPattern(Locale locale) {
    String full =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
    // In a Spanish sentence no comma follows the weekday: "el viernes 6 de marzo de 2026".
    return locale.getLanguage().equals("es") ? full.replace("EEEE,", "EEEE") : full;
  }

  String of(Fact fact) {
    return switch (fact) {
      case Fact.Amount(Money money) -> MoneyFormat.format(money, locale);
      case Fact.Day(LocalDate date) -> day.format(date);
      case Fact.Count(long number) -> number(number);
      case Fact.Part(Share share) -> MoneyFormat.format(share, locale);
      case Fact.Rhythm(Cadence cadence) -> rhythm(cadence);
      case Fact.Name(String text) -> text;
      case Fact.Phrase(String script) -> scripts.line(script, locale, Map.of()).text();
    };
  }

  private String number(long number) {
    return Math.abs(number) < 1000
        ? Long.toString(number)
        : NumberFormat.getIntegerInstance(locale).format(number);
  }

  private String rhythm(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Weekly(DayOfWeek weekday) -> say("rhythm.weekly", weekday(weekday));
      case Cadence.EveryTwoWeeks(LocalDate anchor) ->
          say("rhythm.two_weeks", weekday(anchor.getDayOfWeek()));
      case Cadence.TwiceAMonth(int first, int second) ->
          second == LAST_DAY
              ? say("rhythm.twice_with_last", Map.of("first", new Fact.Count(first)))
              : say(
                  "rhythm.twice",
                  Map.of("first", new Fact.Count(first), "second", new Fact.Count(second)));
      case Cadence.Monthly(int monthDay) ->
          monthDay == LAST_DAY
              ? say("rhythm.monthly_last", Map.of())
              : say("rhythm.monthly", Map.of("day", new Fact.Count(monthDay)));
    };
  }

  private Map<String, Fact> weekday(DayOfWeek weekday) {
    return Map.of("weekday", new Fact.Name(weekday.getDisplayName(TextStyle.FULL, locale)));
  }

  private String say(String script, Map<String, Fact> facts) {
    return scripts.line(script, locale, facts).text();
  }
}
