package planted.dev.kept.conversation;

/// What only the desk may ask.
public record NextStep() {}
