/// Measurements, printed as ratios beside the raw limit of the same run.
@NullMarked
package dev.kept.bench;

import org.jspecify.annotations.NullMarked;
