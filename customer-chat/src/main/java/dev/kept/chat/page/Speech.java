package dev.kept.chat.page;

import dev.kept.plan.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// The words of the page in one language, for one business.
public final class Speech {
  private final Locale locale;
  private final ZoneId zone;
  private final BiFunction<String, Map<String, Fact>, String> words;
  private final DateTimeFormatter clock;

  /// `words` says a script by its id; times are told in `zone`.
  public Speech(Locale locale, ZoneId zone, BiFunction<String, Map<String, Fact>, String> words) {
    this.locale = locale;
    this.zone = zone;
    this.words = words;
    this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
  }

  /// A script that needs no facts.
  public String say(PageCue cue) {
    return words.apply(cue.id(), Map.of());
  }

  /// A script with a name in it.
  public String say(PageCue cue, String placeholder, String name) {
    return words.apply(cue.id(), Map.of(placeholder, new Fact.Name(name)));
  }

  /// A script with a count in it.
  public String say(PageCue cue, String placeholder, long count) {
    return words.apply(cue.id(), Map.of(placeholder, new Fact.Count(count)));
  }

  /// A script with any facts in it.
  public String say(PageCue cue, Map<String, Fact> facts) {
    return words.apply(cue.id(), facts);
  }

  /// The time of day, as people of the language write it.
  public String time(Instant at) {
    return clock.format(at.atZone(zone));
  }

  /// The day, with its weekday.
  public String day(Instant at) {
    return say(PageCue.LOG_DAY, Map.of("day", new Fact.Day(dayOf(at))));
  }

  /// The day where the business is.
  LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /// The language.
  public Locale locale() {
    return locale;
  }

  /// The language as HTML names it: `en-GB`.
  public String tag() {
    return locale.toLanguageTag();
  }
}
