package dev.kept.script;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the text of one script apart. Throws [IllegalArgumentException] with what is wrong and
/// what to write instead.
final class TemplateReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern PLURAL =
      Pattern.compile("\\s*([a-z][a-z0-9_]*)\\s*,\\s*(plural|selectordinal)\\s*,");
  private static final Pattern FORM =
      Pattern.compile("\\s*(zero|one|two|few|many|other|=\\d+)\\s*(?=\\{)");

  private final Locale locale;
  private final String text;

  private TemplateReader(String text, Locale locale) {
    this.text = text;
    this.locale = locale;
  }

  static Template read(String text, Locale locale) {
    return new TemplateReader(text, locale).template(null);
  }

  private Template template(@Nullable String number) {
    List<Template.Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' && number != null) {
        flush(words, pieces).add(new Template.Figure(number));
        at++;
      } else if (c == '{') {
        int end = text.startsWith("{{", at) ? endOfPlaceholder(at) : closing(at);
        flush(words, pieces).add(piece(at, end));
        at = end;
      } else if (c == '}') {
        throw new IllegalArgumentException("has a } that closes nothing");
      } else {
        words.append(c);
        at++;
      }
    }
    return new Template(flush(words, pieces));
  }

  private Template.Piece piece(int from, int end) {
    if (text.startsWith("{{", from)) {
      return new Template.Placeholder(name(text.substring(from + 2, end - 2).strip()));
    }
    return plural(text.substring(from + 1, end - 1));
  }

  private Template.Piece plural(String inside) {
    Matcher head = PLURAL.matcher(inside);
    if (!head.lookingAt()) {
      throw new IllegalArgumentException(
          "has {%s}; write {{name}} or {name, plural, one {…} other {…}}".formatted(inside));
    }
    Map<String, Template> forms = forms(head.group(1), inside.substring(head.end()));
    Template other = forms.get("other");
    if (other == null) {
      throw new IllegalArgumentException("has a plural without the form other {…}");
    }
    PluralType type = head.group(2).equals("plural") ? PluralType.CARDINAL : PluralType.ORDINAL;
    return new Template.Plural(head.group(1), PluralRules.forLocale(locale, type), forms, other);
  }

  private Map<String, Template> forms(String name, String rest) {
    TemplateReader reader = new TemplateReader(rest, locale);
    Map<String, Template> forms = new TreeMap<>();
    Matcher form = FORM.matcher(rest);
    int at = 0;
    while (!rest.substring(at).isBlank()) {
      if (!form.find(at) || form.start() != at) {
        throw new IllegalArgumentException("has a plural form Kept does not know: " + rest);
      }
      int end = reader.closing(form.end());
      String words = rest.substring(form.end() + 1, end - 1);
      forms.put(form.group(1), new TemplateReader(words, locale).template(name));
      at = end;
    }
    return forms;
  }

  private int endOfPlaceholder(int from) {
    int end = text.indexOf("}}", from);
    if (end < 0) {
      throw new IllegalArgumentException("has {{ without }}");
    }
    return end + 2;
  }

  private int closing(int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("has { without }");
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "has {{%s}}; a placeholder is lower-case letters, digits and _".formatted(name));
    }
    return name;
  }

  private static List<Template.Piece> flush(StringBuilder words, List<Template.Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Template.Words(words.toString()));
      words.setLength(0);
    }
    return pieces;
  }
}
