package dev.kept.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.conversation.Conversation;
import dev.kept.policy.Policies;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Cue;
import dev.kept.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words that ship with Kept, proven as they are at every start, and held against what is never
/// said.
class ShippedScriptsTest {
  private static final PromptFolder PROMPTS = PromptFolder.bundled();
  private static final Locale ES = Locale.of("es");

  /// Threats, shame, false urgency, absolutes and labels: RULES "Wording never used", practices W3
  /// and W4.
  private static final Pattern NEVER_IN_ENGLISH =
      pattern(
          "arrest\\w*|jail|prison|crimin\\w*|prosecut\\w*|lawsuit|sue|sued|legal action|bailiff\\w*"
              + "|garnish\\w*|seize\\w*|credit (score|rating|report|file)|blacklist\\w*"
              + "|final (notice|opportunity|warning|demand|chance)|last chance|act now|or else"
              + "|immediately|at once or|urgent\\w*|your (family|friends|neighbou?rs|employer|boss)"
              + "|asham\\w*|shame\\w*|embarrass\\w*|borrow\\w*|loan|payday loan"
              + "|always|never|every time|delinquent\\w*|debtor\\w*|deadbeat\\w*|defaulter\\w*"
              + "|excuse\\w*|refus\\w*|fail(ed|ure|s|ing)?|irresponsib\\w*|you people|must|demand\\w*"
              + "|minimum payment|smallest payment you");

  private static final Pattern NEVER_IN_SPANISH =
      pattern(
          "arrest\\w*|cárcel|prisión|delito\\w*|penal(es)?|denuncia\\w*|demanda\\w*|acciones legales"
              + "|embarg\\w*|historial crediticio|lista de morosos|última oportunidad|último aviso"
              + "|de inmediato|inmediatamente|urgente\\w*|su (familia|jefe)|sus (amigos|vecinos)"
              + "|vergüenza|avergonz\\w*|préstamo\\w*|pedir prestado"
              + "|siempre|nunca|jamás|moros[oa]s?|deudor\\w*|excusa\\w*|se niega\\w*|incumpl\\w*"
              + "|fall(ó|ado)|irresponsab\\w*|ustedes los|debe pagar|tiene que pagar|pago mínimo");

  /// A formal text does not say tú.
  private static final Pattern FAMILIAR =
      pattern(
          "tú|tu|tus|te|ti|contigo|puedes|quieres|tienes|debes|eres|estás|vas|dime|escribe|toca"
              + "|elige|tuyo|tuya");

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Test
  void everything_the_talk_says_has_its_script_in_every_language() {
    List<Cue> cues =
        Stream.of(Conversation.cues(), Phrasing.cues(), AgreementWriter.cues())
            .flatMap(List::stream)
            .toList();
    Scripts scripts = Scripts.load(PROMPTS).prove(cues);
    new Phrasing(scripts, "Nordlicht Office").prove(Policies.load(PROMPTS).all());
    assertEquals(List.of("en", "es"), scripts.languages());
  }

  @Test
  void no_script_threatens_shames_labels_or_speaks_in_absolutes() {
    List<String> found = new ArrayList<>(find(Locale.ENGLISH, NEVER_IN_ENGLISH));
    found.addAll(find(ES, NEVER_IN_SPANISH));
    assertEquals(List.of(), found);
  }

  @Test
  void spanish_scripts_address_people_formally() {
    assertEquals(List.of(), find(ES, FAMILIAR));
  }

  private static List<String> find(Locale language, Pattern pattern) {
    Scripts scripts = Scripts.load(PROMPTS);
    List<String> found = new ArrayList<>();
    for (String id : scripts.ids()) {
      String words = scripts.literal(id, language);
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        found.add("%s (%s) says \"%s\": %s".formatted(id, language, matcher.group(), words));
      }
    }
    return found;
  }

  @Test
  void the_lint_finds_what_it_looks_for() {
    assertEquals(true, NEVER_IN_ENGLISH.matcher("You must pay, or else.").find());
    assertEquals(true, NEVER_IN_ENGLISH.matcher("you FAILED to pay").find());
    assertEquals(true, NEVER_IN_SPANISH.matcher("Es su última oportunidad.").find());
    assertEquals(true, FAMILIAR.matcher("¿Quieres pagar?").find());
    assertEquals(false, FAMILIAR.matcher("¿Quiere pagar? Tutela, té, tubo.").find());
  }
}
