package dev.kept.conversation;

/// Something the customer can choose with one tap: a stable id and its label.
public record Choice(String id, Say label) {}
