/// What accounting programs export, read into customers, invoices and payments: mapping, checks,
/// every bad row with its line.
@NullMarked
package dev.kept.books;

import org.jspecify.annotations.NullMarked;
