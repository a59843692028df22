package dev.kept.plan;

import dev.kept.money.Money;
import java.time.LocalDate;

/// One payment of a schedule: how much, and the business day it is due.
public record Instalment(LocalDate due, Money amount) {}
