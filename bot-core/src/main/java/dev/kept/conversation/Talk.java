package dev.kept.conversation;

import java.util.Locale;

/// A talk as it stands between two turns. `verified` says that whoever speaks here has proven who
/// they are: until then nothing about the account is said, whatever the state.
public record Talk(TalkState state, Heard heard, boolean verified) {

  /// The talk a new device stands before: nobody has proven anything yet.
  public static Talk gate(Locale locale) {
    return new Talk(new TalkState.Verifying(0, 0), Heard.nothing(locale), false);
  }

  /// The same talk in another state.
  Talk in(TalkState next) {
    return new Talk(next, heard, verified);
  }

  /// The same talk, remembering something else.
  Talk with(Heard remembered) {
    return new Talk(state, remembered, verified);
  }
}
