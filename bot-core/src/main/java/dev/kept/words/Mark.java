package dev.kept.words;

/// A stretch of a line, from word `from` up to and without word `to`, that phrases see as one word:
/// `<amount>`.
public record Mark(int from, int to, String name) {}
