/// Which day it is, business days and holidays, pay-day cadences.
@NullMarked
package dev.kept.calendar;

import org.jspecify.annotations.NullMarked;
