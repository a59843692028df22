package dev.kept.chat.page;

import java.util.List;
import java.util.Optional;

/// What a customer posted that could not be taken as it was, kept so that nothing has to be typed
/// again, and what is to be fixed.
record Draft(
    List<TalkPage.Problem> problems, String text, String signature, Optional<BudgetForm> budget) {

  /// Nothing was posted.
  static final Draft NONE = new Draft(List.of(), "", "", Optional.empty());

  Draft {
    problems = List.copyOf(problems);
  }

  static Draft text(String typed, String problem) {
    return new Draft(
        List.of(new TalkPage.Problem(problem, Optional.of("reply"))), typed, "", Optional.empty());
  }

  static Draft signature(String typed, String problem) {
    return new Draft(
        List.of(new TalkPage.Problem(problem, Optional.of("signature"))),
        "",
        typed,
        Optional.empty());
  }

  static Draft budget(BudgetForm form, List<TalkPage.Problem> problems) {
    return new Draft(problems, "", "", Optional.of(form));
  }

  static Draft notice(String words) {
    return new Draft(
        List.of(new TalkPage.Problem(words, Optional.empty())), "", "", Optional.empty());
  }
}
