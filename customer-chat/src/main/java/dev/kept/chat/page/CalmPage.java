package dev.kept.chat.page;

import java.util.Optional;

/// A page for when something cannot be done: what is so, and what to do now. `back` leads to the
/// talk, where there is one.
public record CalmPage(Frame frame, String title, String words, Optional<String> back) {}
