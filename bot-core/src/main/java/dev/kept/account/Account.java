package dev.kept.account;

import java.util.Currency;

/// What one customer owes in one currency.
public record Account(AccountId id, CustomerId customer, Currency currency) {}
