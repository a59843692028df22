package dev.kept.conversation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A list of phrases to find in what a customer wrote. A phrase is lower-case words without
/// accents; `*` stands for any ending, `...` for up to three other words, `(a|b)` for one or the
/// other.
final class Phrases {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern CHOICES = Pattern.compile("\\([^()]*\\)\\??");
  private static final Pattern OPTIONAL_LETTER = Pattern.compile("\\w\\?");

  private final Pattern pattern;
  private final List<Phrase> phrases;

  private Phrases(Pattern pattern, List<Phrase> phrases) {
    this.pattern = pattern;
    this.phrases = phrases;
  }

  /// One phrase, and letters that stand in every text it is found in: looking for those first is
  /// many times faster, and most texts hold none of them.
  private record Phrase(String letters, Pattern pattern) {

    static Phrase of(String phrase) {
      String always = withoutChoices(phrase);
      String letters =
          Arrays.stream(OPTIONAL_LETTER.matcher(always).replaceAll(" ").split("[ *.]+"))
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      return new Phrase(letters, bounded(expression(phrase)));
    }

    /// The innermost choices first, for one may hold another.
    private static String withoutChoices(String phrase) {
      String left = CHOICES.matcher(phrase).replaceAll(" ");
      return left.equals(phrase) ? left : withoutChoices(left);
    }

    boolean in(String plain) {
      return plain.contains(letters) && pattern.matcher(plain).find();
    }
  }

  /// Throws [java.util.regex.PatternSyntaxException] for a phrase that cannot be read.
  static Phrases of(List<String> phrases) {
    String any = phrases.stream().map(Phrases::expression).collect(Collectors.joining("|"));
    return new Phrases(bounded(any), phrases.stream().map(Phrase::of).toList());
  }

  private static Pattern bounded(String expression) {
    return Pattern.compile("\\b(?:" + expression + ")\\b");
  }

  private static String expression(String phrase) {
    return phrase.replace("(", "(?:").replace("*", "\\w*").replace(" ... ", "(?: \\w+){0,3}? ");
  }

  /// The words of a text as phrases see them: lower case, no accents, single spaces.
  static String plain(String text) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = APOSTROPHES.matcher(folded).replaceAll("");
    return OTHERS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /// Whether one of them stands in `plain`.
  boolean in(String plain) {
    return phrases.stream().anyMatch(phrase -> phrase.in(plain));
  }

  /// Whether `plain` is one of them and nothing else.
  boolean is(String plain) {
    return pattern.matcher(plain).matches();
  }

  /// Whether one of them is among the last words of `plain`, with at most `after` words behind it.
  boolean atTheEndOf(String plain, int after) {
    Matcher found = pattern.matcher(plain);
    int end = -1;
    while (found.find()) {
      end = found.end();
    }
    return end >= 0 && plain.substring(end).strip().split(" ", -1).length <= after;
  }

  /// `plain` without the phrases it begins with.
  String strippedFromTheFrontOf(String plain) {
    Matcher found = pattern.matcher(plain);
    String rest = plain;
    while (found.reset(rest).lookingAt() && !rest.isEmpty()) {
      rest = rest.substring(found.end()).strip();
    }
    return rest;
  }
}
