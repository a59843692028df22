package dev.kept.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTextTest {
  @Test
  void every_form_names_a_cadence() {
    assertEquals(Optional.of(new Cadence.Monthly(15)), CadenceText.parse("monthly:15"));
    assertEquals(Optional.of(new Cadence.Monthly(31)), CadenceText.parse("Monthly: last"));
    assertEquals(
        Optional.of(new Cadence.TwiceAMonth(1, 15)), CadenceText.parse("semimonthly:1,15"));
    assertEquals(
        Optional.of(new Cadence.TwiceAMonth(15, 31)), CadenceText.parse("semimonthly:15, last"));
    assertEquals(
        Optional.of(new Cadence.EveryTwoWeeks(LocalDate.of(2026, 2, 6))),
        CadenceText.parse("2w:2026-02-06"));
    assertEquals(
        Optional.of(new Cadence.Weekly(DayOfWeek.FRIDAY)), CadenceText.parse("weekly:fri"));
    assertEquals(
        Optional.of(new Cadence.Weekly(DayOfWeek.THURSDAY)), CadenceText.parse("weekly:thursday"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "monthly",
        "monthly:",
        "monthly:0",
        "monthly:32",
        "monthly:x",
        "semimonthly:15",
        "semimonthly:15,1",
        "semimonthly:1,15,20",
        "2w:soon",
        "2w:2026-02-30",
        "weekly:t",
        "weekly:funday",
        "daily:1",
        "the 15th"
      })
  void anything_else_names_none(String text) {
    assertEquals(Optional.empty(), CadenceText.parse(text));
  }
}
