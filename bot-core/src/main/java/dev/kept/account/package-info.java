/// Customers, accounts, invoices, payments and how they are allocated, days past due, buckets,
/// holds.
@NullMarked
package dev.kept.account;

import org.jspecify.annotations.NullMarked;
