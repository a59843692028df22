/// What a message sounds like, told by the examples people wrote: a linear classifier, trained at
/// start.
@NullMarked
package dev.kept.examples;

import org.jspecify.annotations.NullMarked;
