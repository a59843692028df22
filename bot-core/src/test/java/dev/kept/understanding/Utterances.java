package dev.kept.understanding;

import dev.kept.prompts.PromptFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// A file of messages with what should be read in them, and how well that went.
record Utterances(List<Utterance> all) {
  private static final Reader READER = Reader.load(PromptFolder.bundled());
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.US, LocalDate.of(2026, 11, 18), Currency.getInstance("USD"));

  /// One message: the intents (none when only the rights are judged, the main one first), the
  /// rights, and how it was read.
  record Utterance(List<Intent> intents, Set<Right> rights, Reading reading) {
    boolean isMisread() {
      return !intents.isEmpty() && intents.getFirst() != reading.intent();
    }

    @Override
    public String toString() {
      return "\"%s\": %s %s, rights %s"
          .formatted(reading.text(), reading.intent(), reading.also(), reading.rights());
    }
  }

  static Utterances read(String file) {
    List<Utterance> all = new ArrayList<>();
    try (InputStream stream = Utterances.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).map(Utterances::parse).forEach(all::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Utterances(all);
  }

  private static Utterance parse(String line) {
    int first = line.indexOf(" | ");
    int second = line.indexOf(" | ", first + 1);
    String intents = line.substring(0, first);
    String rights = line.substring(first + 3, second);
    return new Utterance(
        intents.equals("*") ? List.of() : names(intents, '+', Intent.class),
        rights.equals("-")
            ? EnumSet.noneOf(Right.class)
            : EnumSet.copyOf(names(rights, ',', Right.class)),
        READER.read(line.substring(second + 3), CONTEXT));
  }

  private static <E extends Enum<E>> List<E> names(String list, char separator, Class<E> type) {
    List<E> names = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= list.length(); at++) {
      if (at == list.length() || list.charAt(at) == separator) {
        names.add(Enum.valueOf(type, list.substring(from, at).toUpperCase(Locale.ROOT)));
        from = at + 1;
      }
    }
    return names;
  }

  /// Messages in which one of these rights should have been found and was not.
  List<Utterance> missing(Set<Right> asked) {
    return all.stream()
        .filter(each ->
            each.rights.stream()
                .anyMatch(right -> asked.contains(right) && !each.reading.rights().contains(right)))
        .toList();
  }

  /// Messages without any right in which one was found.
  List<Utterance> falseAlarms() {
    return all.stream()
        .filter(each -> each.rights.isEmpty() && !each.reading.rights().isEmpty())
        .toList();
  }

  double falseAlarmRate() {
    return falseAlarms().size() / (double) all.stream().filter(e -> e.rights.isEmpty()).count();
  }

  double rightsRecall() {
    long wanted = all.stream().mapToLong(each -> each.rights.size()).sum();
    long found =
        all.stream()
            .mapToLong(each -> each.rights.stream().filter(each.reading.rights()::contains).count())
            .sum();
    return found / (double) wanted;
  }

  List<Utterance> misread() {
    return all.stream().filter(Utterance::isMisread).toList();
  }

  /// Messages that said one more thing, which was not read.
  List<Utterance> lost() {
    return all.stream()
        .filter(each -> each.intents.stream().skip(1).anyMatch(also -> !each.reading.says(also)))
        .toList();
  }

  /// The mean of the F1 of the nineteen intents about the matter itself.
  double macroF1() {
    Set<Intent> intents = EnumSet.range(Intent.HARDSHIP, Intent.OUT_OF_SCOPE);
    return intents.stream().mapToDouble(this::f1).sum() / intents.size();
  }

  private double f1(Intent intent) {
    int hits = 0;
    int errors = 0;
    for (Utterance each : all) {
      boolean wanted = !each.intents.isEmpty() && each.intents.getFirst() == intent;
      boolean read = !each.intents.isEmpty() && each.reading.intent() == intent;
      hits += wanted && read ? 1 : 0;
      errors += wanted != read ? 1 : 0;
    }
    return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + errors);
  }
}
