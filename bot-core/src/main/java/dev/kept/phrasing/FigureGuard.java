package dev.kept.phrasing;

import dev.kept.plan.Fact;
import dev.kept.script.Scripts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets no figure, month or weekday through that is not a fact. It reads a sentence the way a
/// person would: "1,240.00" is one figure, and "Friday" is a date as much as "6 March" is.
public final class FigureGuard {
  private static final Map<Locale, Set<String>> DAY_NAMES = new ConcurrentHashMap<>();
  private static final String GROUPING = ".,'’\u00a0\u202f";

  private final Locale locale;
  private final Set<String> known = new HashSet<>();

  /// What may be said to people of `locale`: exactly these facts.
  public FigureGuard(Scripts scripts, Locale locale, Collection<Fact> facts) {
    this.locale = locale;
    facts.forEach(fact -> read(scripts.fact(fact, locale), known::add));
  }

  Locale locale() {
    return locale;
  }

  /// The first figure, month or weekday of `sentence` that is not a fact; empty when it holds none.
  public Optional<String> foreign(String sentence) {
    String[] found = new String[1];
    read(
        sentence,
        value -> {
          if (found[0] == null && !known.contains(value)) {
            found[0] = value;
          }
          return true;
        });
    return Optional.ofNullable(found[0]);
  }

  private interface Reader {
    boolean take(String value);
  }

  private void read(String text, Reader reader) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        int end = endOfFigure(text, at);
        reader.take(text.substring(at, end));
        at = end;
      } else if (Character.isLetter(c)) {
        int end = endOfWord(text, at);
        String word = text.substring(at, end);
        if (dayNames().contains(word)) {
          reader.take(word);
        }
        at = end;
      } else {
        at++;
      }
    }
  }

  private static int endOfFigure(String text, int from) {
    int end = from;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        end = at + 1;
      } else if (GROUPING.indexOf(c) < 0 || at > end) {
        return end;
      }
    }
    return end;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Months and weekdays as the language writes them inside a sentence.
  private Set<String> dayNames() {
    return DAY_NAMES.computeIfAbsent(locale, FigureGuard::dayNames);
  }

  private static Set<String> dayNames(Locale locale) {
    Set<String> names = new HashSet<>();
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, locale));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, locale));
    }
    // In English "May" also begins a question; "may" never means the month.
    return Set.copyOf(names);
  }
}
