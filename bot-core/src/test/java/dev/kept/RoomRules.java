package dev.kept;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;

/// The rules of the house below one root package, built from the one list of its rooms, so that the
/// same rules can judge the real house and a planted one.
final class RoomRules {
  /// A room uses only rooms before it in this list.
  static final List<String> ROOMS =
      List.of(
          "prompts",
          "money",
          "calendar",
          "sheet",
          "account",
          "books",
          "risk",
          "policy",
          "plan",
          "promise",
          "agreement",
          "words",
          "examples",
          "script",
          "tone",
          "language",
          "understanding",
          "conversation",
          "coaching",
          "phrasing",
          "outreach",
          "review",
          "outcome",
          "ledger",
          "desk");

  static final List<String> EMPTY_ENDINGS =
      List.of(
          "Manager",
          "Service",
          "Helper",
          "Util",
          "Utils",
          "Impl",
          "Processor",
          "DTO",
          "Dto",
          "Data",
          "Info");

  static final List<String> EMPTY_BEGINNINGS = List.of("Default", "Base");

  static final List<String> EMPTY_PACKAGES = List.of("common", "util", "model", "service", "impl");

  private static final String[] SQL = {
    "org.jdbi..",
    "java.sql..",
    "javax.sql..",
    "org.flywaydb..",
    "org.sqlite..",
    "com.zaxxer..",
    "org.postgresql.."
  };

  private final String root;

  RoomRules(String root) {
    this.root = root;
  }

  ArchRule rooms_use_only_rooms_above_them() {
    CompositeArchRule order = CompositeArchRule.of(roomUsesNothingBelow(0));
    for (int room = 1; room < ROOMS.size() - 1; room++) {
      order = order.and(roomUsesNothingBelow(room));
    }
    return order;
  }

  private ArchRule roomUsesNothingBelow(int room) {
    String[] below =
        ROOMS.subList(room + 1, ROOMS.size()).stream().map(this::room).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room(ROOMS.get(room)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below)
        .allowEmptyShould(true);
  }

  ArchRule every_class_lives_in_a_listed_room() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(ROOMS.stream().map(this::room).toArray(String[]::new))
        .allowEmptyShould(true);
  }

  ArchRule packages_are_free_of_cycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule nobody_asks_the_machine_for_the_time() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .accessTargetWhere(describe("the machine's clock is read", RoomRules::readsTheClock))
        .because("an InstantSource enters at main; nobody else knows what time it is")
        .allowEmptyShould(true);
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !isHandedAClock(target);
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> owner.isEquivalentTo(Date.class);
      default ->
          (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
              && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    };
  }

  private static boolean isHandedAClock(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  ArchRule only_the_ledger_knows_sql() {
    return onlyRoom("ledger", resideInAnyPackage(SQL).as("SQL"));
  }

  ArchRule only_language_knows_langchain4j() {
    return onlyRoom("language", resideInAnyPackage("dev.langchain4j..").as("LangChain4j"));
  }

  private ArchRule onlyRoom(String room, DescribedPredicate<JavaClass> library) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(room(room))
        .should()
        .dependOnClassesThat(library)
        .allowEmptyShould(true);
  }

  ArchRule names_say_something() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(" + String.join("|", EMPTY_ENDINGS) + ")")
        .orShould()
        .haveNameMatching(".*[.$](" + String.join("|", EMPTY_BEGINNINGS) + ")[A-Z0-9].*")
        .orShould()
        .haveNameMatching(".*[.$](" + String.join("|", EMPTY_BEGINNINGS) + ")")
        .allowEmptyShould(true);
  }

  ArchRule packages_are_named_after_the_trade() {
    Set<String> empty = Set.copyOf(EMPTY_PACKAGES);
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(
            empty.stream().map(name -> root + ".." + name + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private String room(String name) {
    return root + "." + name;
  }
}
