package planted.dev.kept.util;

/// Lives in a package named after nothing.
record Thing() {}
