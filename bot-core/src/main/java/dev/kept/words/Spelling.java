package dev.kept.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Mends one mistake in a word: a letter too many, too few, a wrong one, or two that changed
/// places. The first letter must be right, and short words are left alone: among those, another
/// word is always near.
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 20;

  /// Each target word, with each of its letters left out in turn.
  private final Map<String, String> shortened = new HashMap<>();

  Spelling(Iterable<String> targets) {
    for (String target : targets) {
      if (target.length() >= SHORTEST && target.length() <= LONGEST) {
        shortened.putIfAbsent(target, target);
        for (int i = 1; i < target.length(); i++) {
          shortened.putIfAbsent(without(target, i), target);
        }
      }
    }
  }

  /// The word that was meant; null when none is near.
  @Nullable String mended(String word) {
    if (word.length() < SHORTEST - 1 || word.length() > LONGEST) {
      return null;
    }
    String missing = near(word, word);
    for (int i = 1; missing == null && i < word.length(); i++) {
      missing = near(without(word, i), word);
    }
    return missing;
  }

  private @Nullable String near(String key, String word) {
    String target = shortened.get(key);
    return target != null && isOneMistake(word, target) ? target : null;
  }

  private static boolean isOneMistake(String word, String target) {
    int same = 0;
    int shorter = Math.min(word.length(), target.length());
    while (same < shorter && word.charAt(same) == target.charAt(same)) {
      same++;
    }
    int longer = word.length() - target.length();
    return switch (longer) {
      case 1 -> endsAlike(word, same + 1, target, same);
      case -1 -> endsAlike(word, same, target, same + 1);
      case 0 ->
          endsAlike(word, same + 1, target, same + 1)
              || (isSwapped(word, target, same) && endsAlike(word, same + 2, target, same + 2));
      default -> false;
    };
  }

  private static boolean isSwapped(String word, String target, int at) {
    return at + 1 < word.length()
        && word.charAt(at) == target.charAt(at + 1)
        && word.charAt(at + 1) == target.charAt(at);
  }

  private static boolean endsAlike(String word, int from, String target, int targetFrom) {
    return word.substring(Math.min(from, word.length()))
        .equals(target.substring(Math.min(targetFrom, target.length())));
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
