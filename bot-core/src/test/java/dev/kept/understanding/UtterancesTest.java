package dev.kept.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Some seven hundred messages as customers write them: the rules were written against the first
/// part, then met the second, and both with the examples the third.
class UtterancesTest {
  private static final Utterances KNOWN = Utterances.read("utterances-a.txt");
  private static final Utterances HELD_OUT = Utterances.read("utterances-b.txt");
  private static final Utterances LATER = Utterances.read("utterances-c.txt");

  @ParameterizedTest
  @ValueSource(strings = {"utterances-a.txt", "utterances-b.txt", "utterances-c.txt"})
  void a_wish_to_die_is_never_missed(String file) {
    assertEquals(List.of(), Utterances.read(file).missing(Set.of(Right.SELF_HARM)));
  }

  @Test
  void every_right_of_the_known_half_is_found() {
    assertEquals(List.of(), KNOWN.missing(Set.of(Right.values())));
  }

  @Test
  void harmless_messages_of_the_known_half_hardly_raise_a_right() {
    assertTrue(KNOWN.falseAlarmRate() <= 0.015, () -> KNOWN.falseAlarms() + "");
  }

  @Test
  void rights_of_the_held_out_half_are_found() {
    assertTrue(
        HELD_OUT.rightsRecall() >= 0.95, () -> HELD_OUT.missing(Set.of(Right.values())) + "");
  }

  @Test
  void harmless_messages_of_the_held_out_half_hardly_raise_a_right() {
    assertTrue(HELD_OUT.falseAlarmRate() <= 0.03, () -> HELD_OUT.falseAlarms() + "");
  }

  @Test
  void the_main_intent_of_the_known_half_is_read() {
    assertTrue(KNOWN.macroF1() >= 0.97, () -> KNOWN.macroF1() + " " + KNOWN.misread());
  }

  @Test
  void the_main_intent_of_the_held_out_half_is_read() {
    assertTrue(HELD_OUT.macroF1() >= 0.9, () -> HELD_OUT.macroF1() + " " + HELD_OUT.misread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utterances-a.txt", "utterances-b.txt", "utterances-c.txt"})
  void of_several_things_in_one_message_none_is_lost(String file) {
    assertEquals(List.of(), Utterances.read(file).lost());
  }

  @Test
  void what_was_written_after_all_rules_is_read_well_too() {
    assertTrue(LATER.macroF1() >= 0.88, () -> LATER.macroF1() + " " + LATER.misread());
    assertTrue(LATER.rightsRecall() >= 0.88, () -> LATER.missing(Set.of(Right.values())) + "");
    assertTrue(LATER.falseAlarmRate() <= 0.09, () -> LATER.falseAlarms() + "");
  }
}
