package planted.dev.kept.impl;

/// Lives in a package named after nothing.
record Thing() {}
