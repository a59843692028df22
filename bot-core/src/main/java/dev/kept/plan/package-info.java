/// Offers: schedules, down payment, affordability, counter-offers; pure; each decision with its
/// record.
@NullMarked
package dev.kept.plan;

import org.jspecify.annotations.NullMarked;
