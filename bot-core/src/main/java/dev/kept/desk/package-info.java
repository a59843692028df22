/// The only counter the doors may call.
@NullMarked
package dev.kept.desk;

import org.jspecify.annotations.NullMarked;
