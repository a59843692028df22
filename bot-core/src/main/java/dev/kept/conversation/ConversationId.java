package dev.kept.conversation;

/// One talk with one customer about one account.
public record ConversationId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
