/// What holds for the whole house: the order of its rooms.
@NullMarked
package dev.kept;

import org.jspecify.annotations.NullMarked;
