/// The only room that knows SQL.
@NullMarked
package dev.kept.ledger;

import org.jspecify.annotations.NullMarked;
