package planted.dev.kept.risk;

import planted.dev.kept.policy.AsksTheRisk;

/// One half of a cycle.
public record AsksThePolicy(AsksTheRisk other) {}
