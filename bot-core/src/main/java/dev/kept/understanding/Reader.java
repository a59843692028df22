package dev.kept.understanding;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.words.Line;
import dev.kept.words.Row;
import dev.kept.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiPredicate;

/// Reads what a customer writes: rights and crises first, then amounts, days and frequencies, then
/// what the message is about, by rules and by examples. Immutable, for any number of threads; no
/// text makes it fail, and the work grows in step with the length of the text.
public final class Reader {
  private static final String FOLDER = "understanding/";

  private final Vocabulary vocabulary;
  private final Languages languages;
  private final SlotWords slotWords;
  private final Rules rules;
  private final Scope scope;

  private final Sounds sounds;

  private Reader(PromptFolder folder, BiPredicate<String, String> taught) {
    // Files are read on both hands: the start of the program waits for this.
    CompletableFuture<List<IntentExamples>> examples =
        CompletableFuture.supplyAsync(() -> IntentExamples.all(folder));
    rules = Rules.load(folder);
    scope = new Scope(rules.phrases());
    slotWords = new SlotWords(TomlFile.read(folder.file(FOLDER + "slots.toml")));
    languages = new Languages(TomlFile.read(folder.file(FOLDER + "languages.toml")));
    Set<String> wanted = new HashSet<>(rules.phrases().words());
    wanted.addAll(slotWords.words());
    vocabulary = new Vocabulary(TomlFile.read(folder.file(FOLDER + "writing.toml")), wanted);
    sounds = Sounds.learn(joined(examples), vocabulary, taught);
  }

  private static List<IntentExamples> joined(CompletableFuture<List<IntentExamples>> examples) {
    try {
      return examples.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof PromptException wrong) {
        throw wrong;
      }
      throw failed;
    }
  }

  /// A reader with the words, rules and examples of the folder. Throws
  /// [dev.kept.prompts.PromptException] for a file that is missing or cannot be used.
  public static Reader load(PromptFolder folder) {
    return new Reader(folder, (_, _) -> true);
  }

  /// A reader that learns only from the examples taught; see [Sounds].
  static Reader load(PromptFolder folder, BiPredicate<String, String> taught) {
    return new Reader(folder, taught);
  }

  /// What the text says, seen from the context.
  public Reading read(String text, ReadingContext context) {
    Line line = vocabulary.read(text);
    int lean = languages.lean(line);
    boolean spanish = lean > 0 || (lean == 0 && context.locale().getLanguage().equals("es"));
    SlotGrammar.Slots slots = SlotGrammar.read(new Sensed(line, slotWords, spanish), context);
    Row row = rules.phrases().row(line, slots.marks());
    Judgement judgement = Judgement.of(rules, scope, row);
    Verdict verdict = Verdict.of(judgement, sounds, line, slots.slots());
    return new Reading(
        text,
        verdict.intent(),
        verdict.confidence(),
        verdict.also(),
        verdict.rights(),
        slots.slots(),
        Languages.of(lean),
        verdict.by());
  }
}
