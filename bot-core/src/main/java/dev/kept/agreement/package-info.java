/// A plan the customer said yes to, with consent, as a record, a page and a PDF.
@NullMarked
package dev.kept.agreement;

import org.jspecify.annotations.NullMarked;
