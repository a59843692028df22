/// The customer's door: it hears and says, and decides nothing.
@NullMarked
package dev.kept.chat;

import org.jspecify.annotations.NullMarked;
