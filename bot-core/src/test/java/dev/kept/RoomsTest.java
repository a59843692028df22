package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the order of the rooms. A rule that guards nothing passes in silence, so each one is also
/// shown a planted house and has to report the offender in it.
class RoomsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.kept");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("planted.dev.kept");

  private static final RoomRules RULES = new RoomRules("dev.kept");

  private static final RoomRules PLANTED_RULES = new RoomRules("planted.dev.kept");

  @Test
  void the_house_is_not_empty() {
    assertTrue(HOUSE.size() > 0, "no class of dev.kept was found: the rules would guard nothing");
    assertFalse(PLANTED.isEmpty());
  }

  @Test
  void a_room_uses_only_rooms_above_it() {
    RULES.rooms_use_only_rooms_above_them().check(HOUSE);
  }

  @Test
  void every_class_lives_in_a_listed_room() {
    RULES.every_class_lives_in_a_listed_room().check(HOUSE);
  }

  @Test
  void no_package_waits_for_itself() {
    RULES.packages_are_free_of_cycles().check(HOUSE);
  }

  @Test
  void nobody_asks_the_machine_for_the_time() {
    RULES.nobody_asks_the_machine_for_the_time().check(HOUSE);
  }

  @Test
  void only_the_ledger_knows_sql() {
    RULES.only_the_ledger_knows_sql().check(HOUSE);
  }

  @Test
  void only_language_knows_models() {
    RULES.only_language_knows_langchain4j().check(HOUSE);
  }

  @Test
  void names_say_something() {
    RULES.names_say_something().check(HOUSE);
  }

  @Test
  void packages_are_named_after_the_trade() {
    RULES.packages_are_named_after_the_trade().check(HOUSE);
  }

  @Nested
  class In_the_planted_house {
    @Test
    void a_room_that_reaches_down_is_reported() {
      assertReports(PLANTED_RULES.rooms_use_only_rooms_above_them(), "SpendsWhatTheDeskSays");
    }

    @Test
    void an_unlisted_room_is_reported() {
      assertReports(PLANTED_RULES.every_class_lives_in_a_listed_room(), "attic.Chest");
      assertReports(PLANTED_RULES.every_class_lives_in_a_listed_room(), "money.coins.Coin");
    }

    @Test
    void a_cycle_is_reported() {
      assertReports(PLANTED_RULES.packages_are_free_of_cycles(), "AsksThePolicy");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ReadsTheClock.instant()",
          "ReadsTheClock.date()",
          "ReadsTheClock.dateInZone()",
          "ReadsTheClock.dateTime()",
          "ReadsTheClock.zoned()",
          "ReadsTheClock.clock()",
          "ReadsTheClock.source()",
          "ReadsTheClock.millis()",
          "ReadsTheClock.legacy()",
          "ReadsTheClock.reference()"
        })
    void a_look_at_the_clock_is_reported(String method) {
      assertReports(PLANTED_RULES.nobody_asks_the_machine_for_the_time(), method);
    }

    @Test
    void a_clock_that_was_handed_in_is_allowed() {
      assertSilent(PLANTED_RULES.nobody_asks_the_machine_for_the_time(), "IsHandedAClock");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"ByJdbi", "ByConnection", "ByDataSource", "ByFlyway", "BySqlite", "ByPool"})
    void sql_outside_of_the_ledger_is_reported(String offender) {
      assertReports(PLANTED_RULES.only_the_ledger_knows_sql(), "SpeaksSql$" + offender);
    }

    @Test
    void sql_in_the_ledger_is_allowed() {
      assertSilent(PLANTED_RULES.only_the_ledger_knows_sql(), "MaySpeakSql");
    }

    @Test
    void a_model_outside_of_language_is_reported() {
      assertReports(PLANTED_RULES.only_language_knows_langchain4j(), "AsksAModel");
      assertSilent(PLANTED_RULES.only_language_knows_langchain4j(), "MayAskAModel");
    }

    static Stream<String> emptyNames() {
      return Stream.concat(
          RoomRules.EMPTY_ENDINGS.stream().map(ending -> "Promise" + ending),
          RoomRules.EMPTY_BEGINNINGS.stream().map(beginning -> beginning + "Promise"));
    }

    @ParameterizedTest
    @MethodSource("emptyNames")
    void a_name_that_says_nothing_is_reported(String name) {
      assertReports(PLANTED_RULES.names_say_something(), "EmptyNames$" + name + ">");
    }

    @Test
    void a_name_that_says_something_is_allowed() {
      assertSilent(PLANTED_RULES.names_say_something(), "Baseline");
    }

    static List<String> emptyPackages() {
      return RoomRules.EMPTY_PACKAGES;
    }

    @ParameterizedTest
    @MethodSource("emptyPackages")
    void a_package_named_after_nothing_is_reported(String name) {
      assertReports(PLANTED_RULES.packages_are_named_after_the_trade(), "." + name + ".Thing");
    }

    @Test
    void a_package_named_after_nothing_is_reported_inside_a_room() {
      assertReports(PLANTED_RULES.packages_are_named_after_the_trade(), "agreement.util.Drawer");
    }

    @Test
    void the_list_of_rooms_has_no_room_twice() {
      assertEquals(
          RoomRules.ROOMS.size(), RoomRules.ROOMS.stream().distinct().count(), "rooms twice");
    }

    private static void assertReports(ArchRule rule, String offender) {
      List<String> reported = reports(rule);
      assertTrue(
          reported.stream().anyMatch(report -> report.contains(offender)),
          () -> offender + " was not reported; reported were " + reported);
    }

    private static void assertSilent(ArchRule rule, String innocent) {
      assertFalse(reports(rule).stream().anyMatch(report -> report.contains(innocent)), innocent);
    }

    private static List<String> reports(ArchRule rule) {
      return rule.evaluate(PLANTED).getFailureReport().getDetails();
    }
  }
}
