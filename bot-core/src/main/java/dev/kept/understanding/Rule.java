package dev.kept.understanding;

import java.util.Optional;
import java.util.Set;

/// What a phrase means when it is found. `weight` is from 1 to 100; an intent of a lower `tier` is
/// the main one whatever the others weigh. A harmless rule means nothing itself: it takes away what
/// other rules of its file found on the same words, or in the whole message.
record Rule(
    String file,
    Optional<Intent> intent,
    Set<Right> rights,
    int weight,
    int tier,
    Set<Heed> heeds,
    Harm harm) {

  /// Whether a rule means something, or takes away what others mean.
  enum Harm {
    MEANT,
    HARMLESS_HERE,
    HARMLESS_ALL_OVER
  }

  /// What takes a rule's meaning away when it stands around the phrase.
  enum Heed {
    /// "I am not bankrupt".
    NEGATION,
    /// "If I had a lawyer", "do I need a lawyer".
    CONDITION,
    /// "My brother went bankrupt".
    OTHERS
  }

  Rule {
    rights = Set.copyOf(rights);
    heeds = Set.copyOf(heeds);
  }
}
