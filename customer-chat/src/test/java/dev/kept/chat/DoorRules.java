package dev.kept.chat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// What a door may touch of the house below one root package, so that the same rules can judge the
/// real door and a planted one.
final class DoorRules {
  /// The one counter of the house, and the rooms whose types are the small change of every talk.
  private static final Set<String> OPEN_ROOMS = Set.of("desk", "money", "calendar");

  /// Rooms that also decide: a door may carry their values and may not call what decides.
  private static final Set<String> ROOMS_OF_VALUES =
      Set.of("account", "plan", "agreement", "script", "conversation", "phrasing");

  private final String house;
  private final String door;

  /// @param house the root package of the rooms
  /// @param door the package of the door
  DoorRules(String house, String door) {
    this.house = house;
    this.door = door;
  }

  ArchRule a_door_calls_only_the_desk() {
    return noClasses()
        .that()
        .resideInAPackage(door + "..")
        .should()
        .dependOnClassesThat(describe("are behind the desk", this::isBehindTheDesk))
        .because("a door hears and says, and decides nothing")
        .allowEmptyShould(true);
  }

  private boolean isBehindTheDesk(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(house + ".") || name.equals(door) || name.startsWith(door + ".")) {
      return false;
    }
    String room = name.substring(house.length() + 1);
    return !OPEN_ROOMS.contains(room) && !(ROOMS_OF_VALUES.contains(room) && isValue(type));
  }

  private static boolean isValue(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || isHeldTogether(type)
        || type.isAssignableTo(Throwable.class)
        || (type.isInterface() && isSealed(type));
  }

  /// A final class that only holds plain values, such as a file and its hash: a record in all but
  /// the keyword, which arrays do not go well with.
  private static boolean isHeldTogether(JavaClass type) {
    Set<JavaField> fields = type.getFields();
    return type.getModifiers().contains(JavaModifier.FINAL)
        && !fields.isEmpty()
        && fields.stream().allMatch(DoorRules::isPlainValue);
  }

  private static boolean isPlainValue(JavaField field) {
    JavaClass held = field.getRawType().getBaseComponentType();
    return field.getModifiers().contains(JavaModifier.FINAL)
        && (held.isPrimitive() || held.getPackageName().equals("java.lang"));
  }

  /// Sealed interfaces are "one of several values"; an open one is something that acts.
  private static boolean isSealed(JavaClass type) {
    return type.reflect().isSealed();
  }
}
