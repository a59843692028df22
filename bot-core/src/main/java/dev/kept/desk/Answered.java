package dev.kept.desk;

/// What became of something a customer sent.
public sealed interface Answered {

  /// It is written and answered. `view` holds the lines of this turn, the customer's own first;
  /// `repeated` says that the same message was answered before and nothing was written again.
  record Answer(ChatView view, boolean repeated) implements Answered {}

  /// This choice is not among those on offer now; nothing was written.
  record NotOffered(String choice) implements Answered {}
}
