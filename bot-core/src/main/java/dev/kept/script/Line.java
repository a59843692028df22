package dev.kept.script;

/// Words ready to be said, and which script in which version they are (`listen.open@1`).
public record Line(String text, String script) {}
