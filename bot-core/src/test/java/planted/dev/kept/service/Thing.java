package planted.dev.kept.service;

/// Lives in a package named after nothing.
record Thing() {}
