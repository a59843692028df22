package dev.kept.policy;

import static dev.kept.policy.PolicyValues.wire;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Reads one file of `prompts/policies/`, strictly.
final class PolicyFile {
  private PolicyFile() {}

  static Policy read(PromptFile file) {
    TomlSection root = TomlFile.read(file);
    PolicySections sections = new PolicySections(root);
    Policy policy =
        new Policy(
            file.name(),
            file.name() + "@" + file.hash(),
            sections.read("applies", PolicyFile::applies),
            root.oneOf("role", Policy.Role.class),
            new PlanSections(sections).read(),
            sections.read("promise", PolicyFile::promise),
            sections.read("verification", one -> one.number("attempts", 1, 20)),
            sections.read("handoff", PolicyFile::handoffs),
            sections.read("holds", PolicyFile::holds),
            sections.read("contact", PolicyFile::contact),
            sections.readList("debt_advice", PolicyFile::debtAdvice),
            sections.read("retention", one -> one.number("days", 1, 36_600)),
            sections.sources());
    root.end();
    return policy;
  }

  private static Policy.Applies applies(TomlSection one) {
    Set<String> countries = new LinkedHashSet<>(one.texts("countries"));
    for (String country : countries) {
      if (!country.matches("[A-Z]{2}")) {
        throw one.wrong("countries", "holds \"%s\"; write two capital letters".formatted(country));
      }
    }
    Set<CustomerKind> kinds = EnumSet.noneOf(CustomerKind.class);
    for (CustomerKind kind : CustomerKind.values()) {
      if (one.texts("kinds").contains(wire(kind))) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty() || kinds.size() != one.texts("kinds").size()) {
      throw one.wrong("kinds", "must be one or both of \"consumer\", \"business\"");
    }
    return new Policy.Applies(countries, kinds);
  }

  private static Policy.PromiseTerms promise(TomlSection one) {
    return new Policy.PromiseTerms(
        one.number("longest_days", 1, 366), one.number("grace_days", 0, 60));
  }

  private static Map<HandoffReason, Policy.Handoff> handoffs(TomlSection all) {
    Map<HandoffReason, Policy.Handoff> handoffs = new EnumMap<>(HandoffReason.class);
    for (HandoffReason reason : HandoffReason.values()) {
      TomlSection one = all.section(wire(reason));
      handoffs.put(
          reason, new Policy.Handoff(one.text("owner"), one.number("within_hours", 1, 8_784)));
      one.optionalText("source");
      one.end();
    }
    return handoffs;
  }

  private static Map<HoldKind, Integer> holds(TomlSection one) {
    Map<HoldKind, Integer> days = new EnumMap<>(HoldKind.class);
    for (HoldKind kind : HoldKind.values()) {
      one.optionalNumber(wire(kind) + "_days", 1, 3_660)
          .ifPresent(number -> days.put(kind, number));
    }
    return days;
  }

  private static Policy.Contact contact(TomlSection one) {
    Map<DayOfWeek, Policy.Window> windows = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      one.optionalSection(wire(day)).ifPresent(window -> windows.put(day, window(window)));
    }
    return new Policy.Contact(
        windows,
        one.flag("on_holidays"),
        one.number("per_week", 1, 100),
        one.number("per_month", 1, 100),
        one.number("calls_per_week", 1, 100),
        one.number("quiet_days_after_talk", 0, 60));
  }

  private static Policy.Window window(TomlSection one) {
    LocalTime from = time(one, "from");
    LocalTime until = time(one, "until");
    if (!from.isBefore(until)) {
      throw one.wrong("until", "is not after \"from\"");
    }
    one.end();
    return new Policy.Window(from, until);
  }

  private static LocalTime time(TomlSection one, String key) {
    try {
      return LocalTime.parse(one.text(key));
    } catch (DateTimeParseException notATime) {
      throw one.wrong(key, "is not a time; write it like \"08:00\"");
    }
  }

  private static Policy.DebtAdvice debtAdvice(TomlSection one) {
    return new Policy.DebtAdvice(
        one.text("country"), one.text("name"), one.text("url"), one.optionalText("phone"));
  }
}
