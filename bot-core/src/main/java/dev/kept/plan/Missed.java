package dev.kept.plan;

/// What a missed payment leads to: the script that says it, and after how many grace days.
public record Missed(String script, int graceDays) {}
