package dev.kept.plan;

import dev.kept.money.Money;

/// A fee by the name of the script that explains it. An offer without fees has none of these.
public record Fee(String script, Money amount) {}
