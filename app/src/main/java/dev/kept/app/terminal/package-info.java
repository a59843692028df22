/// How Kept answers in a terminal: exit codes, one-line errors, JSON Lines, tables.
@NullMarked
package dev.kept.app.terminal;

import org.jspecify.annotations.NullMarked;
