package dev.kept.words;

import dev.kept.prompts.TomlSection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words Kept knows and the ways people shorten them. Reads a text into a [Line]. Immutable,
/// for any number of threads.
public final class Vocabulary {
  static final int LONGEST_PREFIX = 12;
  static final int SHORTEST_PREFIX = 3;

  private final Map<String, String[]> shorthand = new HashMap<>();
  private final Map<String, String[]> beforeVerbs = new HashMap<>();
  private final Set<String> verbs;
  private final Set<String> titles;
  private final Set<String> known;
  private final Set<String> prefixes = new HashSet<>();
  private final Spelling spelling;

  /// `writing` is the file that says how people shorten words; `wanted` are the words that rules
  /// look for, misspelt or not, `llam*` meaning every word that begins so. Takes every key of
  /// `writing`.
  public Vocabulary(TomlSection writing, Collection<String> wanted) {
    open(writing.section("short"), shorthand);
    open(writing.section("short_before_verb"), beforeVerbs);
    verbs = new HashSet<>(Letters.list(writing.text("verbs")));
    titles = new HashSet<>(Letters.list(writing.text("titles")));
    known = new HashSet<>(Letters.list(writing.text("common")));
    writing.end();
    Set<String> targets = new HashSet<>();
    for (String word : wanted) {
      if (word.endsWith("*")) {
        prefixes.add(word.substring(0, word.length() - 1));
      } else if (known.add(word)) {
        targets.add(word);
      }
    }
    spelling = new Spelling(targets.stream().sorted().toList());
  }

  private static void open(TomlSection table, Map<String, String[]> into) {
    for (String key : table.keys()) {
      into.put(Letters.plain(key), Letters.list(table.text(key)).toArray(String[]::new));
    }
    table.end();
  }

  /// A word in lower case and without accents, as lines hold it.
  public static String plain(String word) {
    return Letters.plain(word);
  }

  /// The words of a list from a file, as lines hold them.
  public static List<String> list(String words) {
    return Letters.list(words);
  }

  /// Cuts a text into words. Never fails, whatever the text holds, in time linear in its length.
  public Line read(String text) {
    return new Cutter(text, new LineBuilder(this)).cut();
  }

  String @Nullable [] opened(String form) {
    String[] exact = shorthand.get(form);
    return exact != null || form.indexOf('\'') < 0 ? exact : shorthand.get(form.replace("'", ""));
  }

  String @Nullable [] openedBefore(String form, String verb) {
    String[] opened = beforeVerbs.get(form);
    return opened != null && verbs.contains(verb) ? opened : null;
  }

  boolean isTitle(String form) {
    return titles.contains(form);
  }

  boolean knows(String form) {
    return known.contains(form) || prefixOf(form, prefixes) != null;
  }

  /// The word itself when it is known, else the known word that was meant, else the word itself.
  String mended(String form) {
    if (knows(form)) {
      return form;
    }
    String squeezed = squeezed(form, 1);
    if (known.contains(squeezed)) {
      return squeezed;
    }
    String meant = spelling.mended(squeezed(form, 2));
    return meant == null ? form : meant;
  }

  /// The longest of `prefixes` that `form` begins with.
  static @Nullable String prefixOf(String form, Set<String> prefixes) {
    for (int end = Math.min(form.length(), LONGEST_PREFIX); end >= SHORTEST_PREFIX; end--) {
      String prefix = form.substring(0, end);
      if (prefixes.contains(prefix)) {
        return prefix;
      }
    }
    return null;
  }

  /// "stooop" with at most `most` of a letter in a row, where it had three or more.
  private static String squeezed(String form, int most) {
    int run = 1;
    boolean stretched = false;
    for (int i = 1; i < form.length() && !stretched; i++) {
      run = form.charAt(i) == form.charAt(i - 1) ? run + 1 : 1;
      stretched = run > 2;
    }
    return stretched ? squeeze(form, most) : form;
  }

  private static String squeeze(String form, int most) {
    StringBuilder squeezed = new StringBuilder(form.length());
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      run = i > 0 && form.charAt(i) == form.charAt(i - 1) ? run + 1 : 1;
      if (run <= most) {
        squeezed.append(form.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
