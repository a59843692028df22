package dev.kept.understanding;

import dev.kept.words.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The rights a message sounds like, in the whole or in one of its sentences. They come on top of
/// those the rules found, never instead. What a rule saw denied in the same words ("I have no
/// lawyer") is not heard there; a wish to die is heard all the same.
final class HeardRights {
  /// A false alarm on a right costs a polite question, so it needs to be likelier than not.
  private static final float LIKELY = 0.55f;

  /// A miss of this one costs a person.
  private static final float POSSIBLE = 0.3f;

  /// A sentence of fewer words says too little by itself.
  private static final int FEWEST_WORDS = 3;

  private final List<Judgement.Denial> denials;
  private final Sounds sounds;
  private final Line line;
  private final Set<Right> rights = EnumSet.noneOf(Right.class);

  private HeardRights(List<Judgement.Denial> denials, Sounds sounds, Line line) {
    this.denials = denials;
    this.sounds = sounds;
    this.line = line;
  }

  static Set<Right> of(List<Judgement.Denial> denials, Sounds sounds, Line line) {
    HeardRights heard = new HeardRights(denials, sounds, line);
    heard.listen(0, line.size());
    heard.listenToEachSentence();
    return heard.rights;
  }

  private void listenToEachSentence() {
    int from = 0;
    for (int end = 1; end <= line.size(); end++) {
      if (end == line.size() || line.gap(end) == Line.Gap.SENTENCE) {
        boolean whole = from == 0 && end == line.size();
        if (!whole && end - from >= FEWEST_WORDS) {
          listen(from, end);
        }
        from = end;
      }
    }
  }

  private void listen(int from, int to) {
    sounds
        .rights(line, from, to)
        .forEach((right, chance) -> {
          if (chance >= threshold(right) && !isDenied(right, from, to)) {
            rights.add(right);
          }
        });
  }

  private static float threshold(Right right) {
    return right == Right.SELF_HARM ? POSSIBLE : LIKELY;
  }

  private boolean isDenied(Right right, int from, int to) {
    return right != Right.SELF_HARM
        && denials.stream()
            .anyMatch(denial ->
                denial.rights().contains(right) && denial.word() >= from && denial.word() < to);
  }
}
