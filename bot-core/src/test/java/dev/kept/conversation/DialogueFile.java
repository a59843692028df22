package dev.kept.conversation;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.conversation.Dialogue.Expectation;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.money.Money;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dialogues of `prompts/conversations/*.md`. The format is in that folder's README.
/// Anything it does not know is refused with file and line.
public final class DialogueFile {
  private static final String RULE = "---";

  private final PromptFile file;
  private final List<String> lines;
  private final Map<String, List<String>> facts = new HashMap<>();
  private int at;
  private Currency currency = Currency.getInstance("USD");

  private DialogueFile(PromptFile file) {
    this.file = file;
    this.lines = file.text().lines().toList();
  }

  /// All dialogues of the folder.
  public static List<Dialogue> all(PromptFolder prompts) {
    return prompts.files("conversations", ".md").stream()
        .filter(file -> !file.name().equals("README"))
        .map(DialogueFile::read)
        .toList();
  }

  /// One dialogue. Throws [PromptException] with file and line for anything that cannot be read.
  public static Dialogue read(PromptFile file) {
    DialogueFile reader = new DialogueFile(file);
    try {
      Dialogue.Setting setting = reader.setting();
      return new Dialogue(file.path(), setting, reader.scenes());
    } catch (IllegalArgumentException | java.time.DateTimeException problem) {
      throw new PromptException(file.path(), reader.at, String.valueOf(problem.getMessage()));
    }
  }

  private Dialogue.Setting setting() {
    expect(lines.isEmpty() ? "" : lines.getFirst(), RULE);
    for (at = 1; !line().equals(RULE); at++) {
      List<String> pair = pair(line());
      facts.computeIfAbsent(pair.getFirst(), key -> new ArrayList<>()).add(pair.getLast());
    }
    at++;
    currency = Currency.getInstance(one("currency"));
    Dialogue.Setting setting =
        new Dialogue.Setting(
            one("title"),
            one("customer"),
            oneOf(CustomerKind.class, one("kind")),
            one("country"),
            currency,
            Locale.forLanguageTag(one("locale")),
            oneOf(Relationship.class, optional("relationship").orElse("standard")),
            oneOf(Band.class, optional("band").orElse("medium")),
            LocalDate.parse(one("today")),
            optional("policy"),
            many("verify").stream().map(this::verification).toList(),
            many("invoice").stream().map(this::bill).toList(),
            many("hold").stream().map(kind -> oneOf(HoldKind.class, kind)).toList());
    if (!facts.isEmpty()) {
      throw wrong("knows no " + facts.keySet());
    }
    return setting;
  }

  private Verification verification(String text) {
    List<String> words = words(text);
    return new Verification(
        oneOf(Verification.Question.class, words.getFirst()),
        text.substring(words.getFirst().length()).strip());
  }

  /// `INV-7 240.00 due 2026-01-15 [disputed] [for paper and ink]`
  private Dialogue.Bill bill(String text) {
    int about = text.indexOf(" for ");
    List<String> words = words(about < 0 ? text : text.substring(0, about));
    expect(words.get(2), "due");
    return new Dialogue.Bill(
        words.get(0),
        money(words.get(1)),
        LocalDate.parse(words.get(3)),
        about < 0 ? Optional.empty() : Optional.of(text.substring(about + 5).strip()),
        words.contains("disputed"));
  }

  private List<Dialogue.Scene> scenes() {
    List<Dialogue.Scene> scenes = new ArrayList<>();
    int begins = at + 1;
    Turn turn = new Turn.Opens();
    List<Expectation> expectations = new ArrayList<>();
    for (; at < lines.size(); at++) {
      if (isComment(line())) {
        continue;
      }
      List<String> pair = pair(line());
      @Nullable Turn next = turn(pair.getFirst(), pair.getLast());
      if (next == null) {
        expectations.add(expectation(pair.getFirst(), pair.getLast()));
      } else {
        scenes.add(new Dialogue.Scene(begins, turn, expectations));
        begins = at + 1;
        turn = next;
        expectations = new ArrayList<>();
      }
    }
    scenes.add(new Dialogue.Scene(begins, turn, expectations));
    return scenes;
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#") || line.startsWith(">");
  }

  private @Nullable Turn turn(String key, String value) {
    return switch (key) {
      case "opens" -> new Turn.Opens();
      case "customer" -> new Turn.Writes(value);
      case "tap" -> new Turn.Taps(value);
      case "budget" -> budget(words(value));
      case "sign" -> new Turn.Signs(value);
      case "day" -> new Turn.DayComes(LocalDate.parse(value));
      case "pays" -> new Turn.Pays(money(value));
      case "rests" -> new Turn.Rests(oneOf(HoldKind.class, value));
      case "lifts" -> new Turn.Lifts(oneOf(HoldKind.class, value));
      default -> null;
    };
  }

  private Turn budget(List<String> figures) {
    return new Turn.TellsBudget(
        money(figures.get(0)), money(figures.get(1)), money(figures.get(2)));
  }

  private Expectation expectation(String key, String value) {
    return switch (key) {
      case "script" -> new Expectation.Script(value);
      case "kept" -> new Expectation.Words(value);
      case "not" -> new Expectation.NotWords(value);
      case "state" -> new Expectation.State(value);
      case "choice" -> new Expectation.CanTap(value);
      case "no choice" -> new Expectation.CannotTap(value);
      case "language" -> new Expectation.Speaks(value);
      case "offer" ->
          value.equals("none")
              ? new Expectation.NoOffer()
              : new Expectation.OfferShown(words(value).getFirst(), rest(value));
      case "effect" ->
          value.equals("none")
              ? new Expectation.NothingChanged()
              : new Expectation.Changed(words(value).getFirst(), rest(value));
      default -> throw wrong("knows no \"" + key + ":\"");
    };
  }

  private static List<String> rest(String value) {
    return words(value).subList(1, words(value).size());
  }

  private Money money(String amount) {
    return Money.ofMajor(new BigDecimal(amount), currency);
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private String one(String key) {
    return optional(key).orElseThrow(() -> wrong("needs \"" + key + ":\""));
  }

  private Optional<String> optional(String key) {
    List<String> values = many(key);
    if (values.size() > 1) {
      throw wrong("has \"" + key + ":\" twice");
    }
    return values.stream().findFirst();
  }

  private List<String> many(String key) {
    List<String> values = facts.remove(key);
    return values == null ? List.of() : values;
  }

  private List<String> pair(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw wrong("is not \"key: value\"");
    }
    return List.of(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).toList();
  }

  private String line() {
    if (at >= lines.size()) {
      throw wrong("ends before its front matter does");
    }
    return lines.get(at);
  }

  private void expect(String found, String wanted) {
    if (!found.equals(wanted)) {
      throw wrong("needs \"%s\" here".formatted(wanted));
    }
  }

  private PromptException wrong(String problem) {
    return new PromptException(file.path(), at + 1, problem);
  }
}
