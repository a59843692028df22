package planted.dev.kept.understanding;

/// What only the desk may ask.
public record Reading() {}
