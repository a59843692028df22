/// Text cut into plain words, and phrases found among them.
@NullMarked
package dev.kept.words;

import org.jspecify.annotations.NullMarked;
