/// A file of rows, read strictly: encoding, delimiter, dates and amounts, each refusal with its
/// line.
@NullMarked
package dev.kept.sheet;

import org.jspecify.annotations.NullMarked;
