/// The state of a talk (sealed) and the next step: `(state, reading, case, policy, today) →
/// decision`; pure.
@NullMarked
package dev.kept.conversation;

import org.jspecify.annotations.NullMarked;
