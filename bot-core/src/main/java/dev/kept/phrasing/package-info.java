/// Steps become sentences; the guard that lets no foreign number through.
@NullMarked
package dev.kept.phrasing;

import org.jspecify.annotations.NullMarked;
