/// The command line and the wiring.
@NullMarked
package dev.kept.app;

import org.jspecify.annotations.NullMarked;
