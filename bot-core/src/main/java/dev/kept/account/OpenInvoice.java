package dev.kept.account;

import dev.kept.money.Money;

/// An invoice with what is still open on it after payments, and whether it is disputed.
public record OpenInvoice(Invoice invoice, Money open, boolean disputed) {}
