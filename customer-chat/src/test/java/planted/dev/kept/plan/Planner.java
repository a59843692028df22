package planted.dev.kept.plan;

/// Decides, and so is no value.
public final class Planner {}
