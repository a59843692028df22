/// Scripts, disclosures, acknowledgements, locales: loaded and proven at start.
@NullMarked
package dev.kept.script;

import org.jspecify.annotations.NullMarked;
