package planted.dev.kept.common;

/// Lives in a package named after nothing.
record Thing() {}
