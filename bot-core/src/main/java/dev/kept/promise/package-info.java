/// A word given and whether it held.
@NullMarked
package dev.kept.promise;

import org.jspecify.annotations.NullMarked;
