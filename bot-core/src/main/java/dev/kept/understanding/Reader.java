package dev.kept.understanding;

import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.words.Line;
import dev.kept.words.Row;
import dev.kept.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what a customer writes: rights and crises first, then amounts, days and frequencies, then
/// what the message is about. Immutable, for any number of threads; no text makes it fail, and the
/// work grows in step with the length of the text.
public final class Reader {
  private static final String FOLDER = "understanding/";

  private final Vocabulary vocabulary;
  private final Languages languages;
  private final SlotWords slotWords;
  private final Rules rules;
  private final Scope scope;

  private Reader(PromptFolder folder) {
    rules = Rules.load(folder);
    scope = new Scope(rules.phrases());
    slotWords = new SlotWords(TomlFile.read(folder.file(FOLDER + "slots.toml")));
    languages = new Languages(TomlFile.read(folder.file(FOLDER + "languages.toml")));
    Set<String> wanted = new HashSet<>(rules.phrases().words());
    wanted.addAll(slotWords.words());
    vocabulary = new Vocabulary(TomlFile.read(folder.file(FOLDER + "writing.toml")), wanted);
  }

  /// A reader with the words and rules of `understanding/` in the folder. Throws
  /// [dev.kept.prompts.PromptException] for a file that is missing or cannot be used.
  public static Reader load(PromptFolder folder) {
    return new Reader(folder);
  }

  /// What the text says, seen from the context.
  public Reading read(String text, ReadingContext context) {
    Line line = vocabulary.read(text);
    int lean = languages.lean(line);
    boolean spanish = lean > 0 || (lean == 0 && context.locale().getLanguage().equals("es"));
    SlotGrammar.Slots slots = SlotGrammar.read(new Sensed(line, slotWords, spanish), context);
    Row row = rules.phrases().row(line, slots.marks());
    Judgement judgement = Judgement.of(rules, scope, row);
    return verdict(text, judgement, slots.slots(), lean);
  }

  private static Reading verdict(String text, Judgement judgement, List<Slot> slots, int lean) {
    List<Judgement.Claim> ranked = judgement.ranked();
    if (ranked.isEmpty()) {
      return new Reading(
          text,
          Intent.OUT_OF_SCOPE,
          0.5,
          List.of(),
          judgement.rights(),
          slots,
          Languages.of(lean),
          Reading.By.RULE);
    }
    List<Intent> also = ranked.stream().skip(1).map(Judgement.Claim::intent).toList();
    return new Reading(
        text,
        ranked.getFirst().intent(),
        ranked.getFirst().weight() / 100.0,
        also,
        judgement.rights(),
        slots,
        Languages.of(lean),
        Reading.By.RULE);
  }
}
