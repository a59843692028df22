/// Rights, intents, amounts, dates and frequencies in free text.
@NullMarked
package dev.kept.understanding;

import org.jspecify.annotations.NullMarked;
