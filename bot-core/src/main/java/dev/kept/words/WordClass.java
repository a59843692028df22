package dev.kept.words;

/// A named class of words that code asks for ("a negation", "the beginning of a condition").
public record WordClass(int set) {}
