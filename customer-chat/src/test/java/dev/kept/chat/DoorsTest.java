package dev.kept.chat;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The customer's door calls the desk and nothing behind it; a planted door proves the rule can
/// fail.
class DoorsTest {
  private static final JavaClasses DOOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.kept.chat");

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  @Test
  void the_door_calls_only_the_desk() {
    assertFalse(DOOR.isEmpty(), "no class of the door was found: the rule would guard nothing");
    new DoorRules("dev.kept", "dev.kept.chat").a_door_calls_only_the_desk().check(DOOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OpensTheLedger",
        "DecidesTheTalk",
        "ReadsFreeText",
        "MakesPlans",
        "AsksAnOpenInterface"
      })
  void a_planted_door_that_reaches_behind_the_desk_is_reported(String offender) {
    assertTrue(reported(offender), offender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AsksTheDesk", "CarriesValues"})
  void a_planted_door_that_asks_the_desk_is_allowed(String innocent) {
    assertFalse(reported(innocent), innocent);
  }

  private static boolean reported(String name) {
    List<String> reports =
        new DoorRules("planted.dev.kept", "planted.dev.kept.chat")
            .a_door_calls_only_the_desk()
            .evaluate(PLANTED)
            .getFailureReport()
            .getDetails();
    return reports.stream().anyMatch(report -> report.contains(".chat." + name));
  }
}
