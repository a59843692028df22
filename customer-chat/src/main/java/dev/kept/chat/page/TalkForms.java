package dev.kept.chat.page;

/// What every form of a talk carries: where it goes, the proof that it is ours, and an id made for
/// this rendering, by which the same form sent twice is known to be one.
public record TalkForms(String action, String csrf, String turn) {}
