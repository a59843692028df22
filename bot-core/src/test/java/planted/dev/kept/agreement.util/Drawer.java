package planted.dev.kept.agreement.util;

/// Hides the empty name one level down.
record Drawer() {}
