/// The policy file and jurisdiction packs, loaded strictly, versioned by hash.
@NullMarked
package dev.kept.policy;

import org.jspecify.annotations.NullMarked;
