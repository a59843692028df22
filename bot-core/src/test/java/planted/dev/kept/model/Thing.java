package planted.dev.kept.model;

/// Lives in a package named after nothing.
record Thing() {}
