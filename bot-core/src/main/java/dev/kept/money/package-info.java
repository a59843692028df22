/// Amounts that cannot lose a cent: minor units with a currency, exact split, parsing, formatting
/// by locale.
@NullMarked
package dev.kept.money;

import org.jspecify.annotations.NullMarked;
