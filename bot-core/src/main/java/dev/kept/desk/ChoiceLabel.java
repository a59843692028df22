package dev.kept.desk;

/// A choice to tap: its id and what it reads.
public record ChoiceLabel(String id, String label) {}
