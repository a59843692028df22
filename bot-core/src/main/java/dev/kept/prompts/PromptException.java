package dev.kept.prompts;

/// A file of `prompts/` that cannot be used. The message is one line: file, line, key, what is
/// wrong and what to write instead.
public final class PromptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong in `path` at `line` (1-based; 0 when the file as a whole is meant).
  public PromptException(String path, int line, String problem) {
    super(
        line > 0 ? "%s:%d: %s".formatted(path, line, problem) : "%s: %s".formatted(path, problem));
  }
}
