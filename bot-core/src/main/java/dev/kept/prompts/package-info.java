/// The plain files under `prompts/`: found on disk or in the jar, read strictly, with file, line
/// and key in every error.
@NullMarked
package dev.kept.prompts;

import org.jspecify.annotations.NullMarked;
