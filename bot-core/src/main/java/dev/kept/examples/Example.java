package dev.kept.examples;

import dev.kept.words.Line;

/// A text somebody wrote to show what a message about `label` sounds like.
public record Example(String label, Line text) {}
