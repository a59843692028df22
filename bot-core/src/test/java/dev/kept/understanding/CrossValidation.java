package dev.kept.understanding;

import dev.kept.prompts.PromptFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// How well examples are read that were held out: each of five parts by a reader that learned from
/// the other four, over several shuffles. The figures of docs/decisions/0010 are printed by
///
/// `java -cp … dev.kept.understanding.CrossValidation [shuffles]`
public final class CrossValidation {
  private static final int PARTS = 5;
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.US, LocalDate.of(2026, 11, 18), Currency.getInstance("USD"));

  /// Hits, all that should have been hit, all that were named.
  private static final class Count {
    private int hits;
    private int wanted;
    private int named;

    double f1() {
      return wanted + named == 0 ? 0 : 2.0 * hits / (wanted + named);
    }

    double recall() {
      return wanted == 0 ? 0 : hits / (double) wanted;
    }
  }

  private record Held(IntentExamples file, String text) {}

  private final PromptFolder folder = PromptFolder.bundled();
  private final Map<Intent, Count> intents = new EnumMap<>(Intent.class);
  private final Map<Right, Count> rights = new EnumMap<>(Right.class);
  private final Map<String, Integer> confused = new TreeMap<>();
  private int harmless;
  private int alarms;
  private int read;
  private int right;

  private CrossValidation() {}

  /// Prints the figures; the argument is the number of shuffles, two when left out.
  public static void main(String[] arguments) {
    CrossValidation validation = new CrossValidation();
    int shuffles = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
    for (int seed = 0; seed < shuffles; seed++) {
      validation.shuffle(seed);
    }
    validation.print();
  }

  private void shuffle(int seed) {
    List<Held> all = new ArrayList<>();
    for (IntentExamples file : IntentExamples.all(folder)) {
      file.texts().forEach(text -> all.add(new Held(file, text)));
    }
    Collections.shuffle(all, new Random(seed));
    for (int part = 0; part < PARTS; part++) {
      int from = part * all.size() / PARTS;
      ask(all.subList(from, (part + 1) * all.size() / PARTS));
    }
  }

  private void ask(List<Held> heldOut) {
    Set<String> asked = new HashSet<>();
    heldOut.forEach(held -> asked.add(held.text()));
    Reader reader = Reader.load(folder, (_, text) -> !asked.contains(text));
    heldOut.forEach(held -> judge(held, reader.read(held.text(), CONTEXT)));
  }

  private void judge(Held held, Reading reading) {
    Intent wanted = held.file().intent();
    read++;
    right += wanted == reading.intent() ? 1 : 0;
    count(intents, wanted).wanted++;
    count(intents, reading.intent()).named++;
    if (wanted == reading.intent()) {
      count(intents, wanted).hits++;
    } else {
      confused.merge(wanted.wire() + " read as " + reading.intent().wire(), 1, Integer::sum);
    }
    for (Right each : held.file().rights()) {
      count(rights, each).wanted++;
      count(rights, each).hits += reading.rights().contains(each) ? 1 : 0;
    }
    if (held.file().rights().isEmpty()) {
      harmless++;
      alarms += reading.rights().isEmpty() ? 0 : 1;
    }
  }

  private static <K> Count count(Map<K, Count> counts, K key) {
    return counts.computeIfAbsent(key, _ -> new Count());
  }

  private void print() {
    intents.forEach((intent, count) ->
        System.out.printf(
            "%-22s F1 %.2f  recall %.2f%n", intent.wire(), count.f1(), count.recall()));
    rights.forEach((each, count) ->
        System.out.printf("right %-16s recall %.2f%n", each.wire(), count.recall()));
    confused.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(pair -> System.out.println(pair.getKey() + ": " + pair.getValue()));
    double macro = intents.values().stream().mapToDouble(Count::f1).average().orElse(0);
    System.out.printf(
        "%d readings, accuracy %.3f, macro-F1 %.3f, false rights %.3f%n",
        read, right / (double) read, macro, alarms / (double) harmless);
  }
}
