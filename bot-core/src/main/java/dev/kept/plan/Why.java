package dev.kept.plan;

/// One line of a decision's record: the rule (a stable dotted name such as `short_plan.longest`),
/// the actual value and the limit it was held against.
public record Why(String rule, Fact actual, Fact limit) {}
