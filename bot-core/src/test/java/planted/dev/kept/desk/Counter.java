package planted.dev.kept.desk;

/// What nobody above may use.
public record Counter(int number) {}
