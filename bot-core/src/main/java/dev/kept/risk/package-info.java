/// Dated signals, the scorecard, the band, each point with its reason.
@NullMarked
package dev.kept.risk;

import org.jspecify.annotations.NullMarked;
