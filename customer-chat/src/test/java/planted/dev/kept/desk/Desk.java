package planted.dev.kept.desk;

/// The one counter.
public final class Desk {}
