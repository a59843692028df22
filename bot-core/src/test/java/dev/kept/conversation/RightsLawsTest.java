package dev.kept.conversation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.conversation.Stage.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rights come first: every one, in both languages, in every state of a talk.
class RightsLawsTest {

  /// How a talk comes to stand in each state, by its wire name.
  private static final Map<String, List<String>> STATES = new TreeMap<>();

  static {
    String known = TalkSample.POSTCODE;
    STATES.put("verifying", List.of());
    STATES.put("listening", List.of(known));
    STATES.put("budgeting", List.of(known, "my hours were cut", "tap budget"));
    STATES.put("choosing", List.of(known, "tap options"));
    STATES.put("negotiating", List.of(known, "tap options", "tap change"));
    STATES.put("confirming", List.of(known, "tap options", "tap offer:short"));
    STATES.put("confirming a promise", List.of(known, "I'll pay in full on 12 March"));
    STATES.put("agreed", List.of(known, "tap options", "tap offer:short", "Jane Doe"));
    STATES.put("promised", List.of(known, "I'll pay in full on 12 March", "yes"));
    STATES.put("handed_off", List.of(known, "tap person"));
    STATES.put("on_hold", List.of(known, "I've been in hospital with depression"));
  }

  /// What names each right, and what must change then.
  private static final Map<String, List<String>> RIGHTS =
      Map.ofEntries(
          Map.entry(
              "place_hold self_harm", List.of("I want to kill myself", "quiero quitarme la vida")),
          Map.entry(
              "place_hold cease_contact everything",
              List.of("stop contacting me", "no me contacten más")),
          Map.entry("dispute all", List.of("I dispute this debt", "no reconozco esta deuda")),
          Map.entry("place_hold attorney", List.of("talk to my lawyer", "hable con mi abogado")),
          Map.entry(
              "place_hold insolvency",
              List.of("I filed for bankruptcy", "me he declarado en quiebra")),
          Map.entry(
              "place_hold moratorium",
              List.of("I am in breathing space", "estoy en una moratoria")),
          Map.entry(
              "place_hold deceased",
              List.of("Jane Doe has died", "Jane Doe ha fallecido, soy su hijo")),
          Map.entry(
              "place_hold identity_theft",
              List.of("someone stole my identity", "me robaron la identidad")),
          Map.entry(
              "place_hold wrong_person",
              List.of("you have the wrong person", "se equivoca de persona")),
          Map.entry(
              "hand_off requested",
              List.of("I want to talk to a human", "quiero hablar con una persona")));

  static Stream<Arguments> every_right_in_every_state() {
    List<Arguments> cases = new ArrayList<>();
    STATES
        .keySet()
        .forEach(state ->
            RIGHTS.forEach((change, texts) ->
                texts.forEach(text -> cases.add(Arguments.of(state, text, change)))));
    return cases.stream();
  }

  private static PureStage in(String state) {
    return TalkSample.after(requireNonNull(STATES.get(state)).toArray(String[]::new));
  }

  @Test
  void the_recipes_reach_their_states() {
    STATES.forEach((state, turns) -> {
      PureStage stage = TalkSample.after(turns.toArray(String[]::new));
      String wire = stage.lastDecision().orElseThrow().next().state().wire();
      assertTrue(state.equals(wire) || state.startsWith(wire + " "), () -> state + ": " + wire);
    });
  }

  @ParameterizedTest
  @MethodSource("every_right_in_every_state")
  void a_right_changes_the_account_at_once(String state, String text, String change) {
    PureStage stage = in(state);
    Seen seen = TalkSample.play(stage, text);
    boolean alreadyWithAPerson = state.equals("handed_off") && change.equals("hand_off requested");
    assertTrue(
        alreadyWithAPerson || seen.effects().stream().anyMatch(each -> each.startsWith(change)),
        () -> "%s in %s changed only %s (%s)".formatted(text, state, seen.effects(), seen.lines()));
    assertFalse(seen.lines().isEmpty(), "a handoff always says something");
    if (!change.equals("hand_off requested")) {
      assertTrue(seen.offers().isEmpty(), "nothing is offered to someone who named a right");
      assertTrue(
          seen.effects().stream().anyMatch(each -> each.startsWith("hand_off")),
          "a person is brought");
    }
  }

  @ParameterizedTest
  @MethodSource("every_right_in_every_state")
  void before_verification_a_right_discloses_nothing(String state, String text, String change) {
    Seen seen = TalkSample.play(TalkSample.opened(), text);
    String shown = seen.lines() + " " + seen.labels();
    for (String secret : List.of("420", "240", "180", "INV", "£", "heating", "January", "enero")) {
      assertFalse(shown.contains(secret), () -> secret + " was shown: " + shown);
    }
  }

  @ParameterizedTest
  @MethodSource("every_right_in_every_state")
  void self_harm_meets_no_word_about_money(String state, String text, String change) {
    if (!change.contains("self_harm")) {
      return;
    }
    PureStage stage = in(state);
    Seen seen = TalkSample.play(stage, text);
    String shown = (seen.lines() + " " + seen.labels()).toLowerCase(java.util.Locale.ROOT);
    for (String word : List.of("£", "pay", "plan", "invoice", "debt", "pago", "factura", "deuda")) {
      assertFalse(shown.contains(word), () -> word + " was said: " + shown);
    }
    assertTrue(seen.choices().isEmpty() || seen.choices().equals(List.of("person")));
  }
}
