package dev.kept.understanding;

import dev.kept.prompts.TomlSection;
import dev.kept.words.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words of amounts, dates and frequencies, English and Spanish in one table.
final class SlotWords {
  /// What one word can mean: its senses as bits, and the number or currency it names.
  record Entry(long senses, int value, String currency) {
    static final Entry NONE = new Entry(0, 0, "");

    private Entry with(Sense sense, int value, String currency) {
      return new Entry(
          senses | sense.bit(),
          value == 0 ? this.value : value,
          currency.isEmpty() ? this.currency : currency);
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  /// Reads every key of `file`: the tables `number`, `ordinal`, ... (word = number), `currency`
  /// (word = code), `words` (sense = list of words).
  SlotWords(TomlSection file) {
    for (Sense sense :
        new Sense[] {
          Sense.NUMBER,
          Sense.ORDINAL,
          Sense.SCALE,
          Sense.MONTH,
          Sense.SHY_MONTH,
          Sense.WEEKDAY,
          Sense.WEEKDAYS,
          Sense.UNIT,
          Sense.RHYTHM,
          Sense.FRACTION,
          Sense.HOLIDAY
        }) {
      TomlSection table = file.section(sense.key());
      for (String word : table.keys()) {
        add(word, sense, table.number(word, 0, 10_000), "");
      }
      table.end();
    }
    TomlSection currencies = file.section("currency");
    for (String word : currencies.keys()) {
      add(word, Sense.CURRENCY, 0, currencies.text(word));
    }
    currencies.end();
    TomlSection words = file.section("words");
    for (String name : words.keys()) {
      Sense sense = sense(words, name);
      for (String word : Vocabulary.list(words.text(name))) {
        add(word, sense, 0, "");
      }
    }
    words.end();
    file.end();
  }

  private static Sense sense(TomlSection words, String name) {
    for (Sense sense : Sense.values()) {
      if (sense.key().equals(name)) {
        return sense;
      }
    }
    throw words.wrong(name, "is not a sense Kept knows");
  }

  private void add(String word, Sense sense, int value, String currency) {
    entries.merge(
        Vocabulary.plain(word),
        Entry.NONE.with(sense, value, currency),
        (old, _) -> old.with(sense, value, currency));
  }

  Entry entry(String form) {
    return entries.getOrDefault(form, Entry.NONE);
  }

  Set<String> words() {
    return entries.keySet();
  }
}
