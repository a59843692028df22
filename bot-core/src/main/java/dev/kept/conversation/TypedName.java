package dev.kept.conversation;

import dev.kept.account.CustomerKind;
import dev.kept.account.Verification;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A full name in free text: "Jane Doe", "I agree, Jane Doe". Only where a name is awaited.
final class TypedName {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’.\\-]+");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final Set<Intent> MAY_BE_A_NAME =
      Set.of(Intent.OUT_OF_SCOPE, Intent.YES, Intent.GREETING, Intent.PICKS_OPTION);

  private final Hearing hearing;

  TypedName(Hearing hearing) {
    this.hearing = hearing;
  }

  /// The name that is typed, if the message is one and says nothing else.
  Optional<String> in(Reading reading, Moment moment) {
    if (!reading.slots().isEmpty() || reading.text().contains("?")) {
      return Optional.empty();
    }
    List<String> words = wordsWithoutConsent(reading.text());
    boolean nameOfTheAccount = sharesAWord(words, moment.theCase().customer().name());
    boolean plausible =
        words.size() >= SHORTEST
            && words.size() <= LONGEST
            && words.stream().allMatch(this::couldBeAName);
    boolean meant =
        nameOfTheAccount
            || (MAY_BE_A_NAME.contains(reading.intent())
                && words.stream().allMatch(TypedName::isWrittenLikeAName));
    return plausible && meant ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private List<String> wordsWithoutConsent(String text) {
    List<String> words =
        Arrays.stream(text.strip().split("[\\s,;:\"“”()]+", -1))
            .filter(word -> !word.isBlank())
            .toList();
    String rest =
        hearing.afterConsent(words.stream().map(Phrases::plain).collect(Collectors.joining(" ")));
    int left = rest.isEmpty() ? 0 : rest.split(" ", -1).length;
    return left > words.size() ? words : words.subList(words.size() - left, words.size());
  }

  private boolean couldBeAName(String word) {
    return LETTERS.matcher(word).matches() && !hearing.isNoName(Phrases.plain(word));
  }

  private static boolean isWrittenLikeAName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.length() <= 3;
  }

  /// Whether `typed` can stand under an agreement: first and last name.
  static boolean isFull(String typed) {
    String[] words = typed.strip().split("\\s+", -1);
    return words.length >= SHORTEST
        && Arrays.stream(words).filter(word -> LETTERS.matcher(word).matches()).count() >= SHORTEST;
  }

  /// Whether a consumer signs with a name of the account. In a business another person may sign.
  static boolean mayBind(String typed, Moment moment) {
    return moment.theCase().customer().kind() == CustomerKind.BUSINESS
        || sharesAWord(
            List.of(typed.strip().split("\\s+", -1)), moment.theCase().customer().name());
  }

  private static boolean sharesAWord(List<String> typed, String name) {
    Set<String> known =
        Arrays.stream(name.split("\\s+", -1))
            .map(Verification::plain)
            .filter(word -> word.length() >= SHORTEST)
            .collect(Collectors.toSet());
    return typed.stream().map(Verification::plain).anyMatch(known::contains);
  }
}
