package dev.kept.conversation;

/// A talk as it stands between two turns.
public record Talk(TalkState state, Heard heard) {}
