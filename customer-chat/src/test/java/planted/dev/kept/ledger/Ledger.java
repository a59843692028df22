package planted.dev.kept.ledger;

/// What only the desk may open.
public record Ledger() {}
