package dev.kept.chat.page;

import dev.kept.desk.ChatView;
import dev.kept.desk.Utterance;
import dev.kept.plan.Budget;
import java.util.List;
import java.util.Optional;

/// What a posted form turned out to be.
sealed interface PostedTurn {
  /// The longest message of the page, in characters.
  int LONGEST = 4_000;

  /// A turn, with its id.
  record Complete(String id, Utterance said) implements PostedTurn {}

  /// Something must be fixed first.
  record Unfinished(Draft draft) implements PostedTurn {}

  /// The customer only wanted to see what the budget comes to.
  record Summed(Draft draft) implements PostedTurn {}

  /// Reads the form; `view` is the talk as it stands.
  static PostedTurn of(FormBody form, ChatView view, Speech speech) {
    if (form.has("choice")) {
      return complete(form, "choice", new Utterance.Tap(form.get("choice")), form.get("choice"));
    }
    return switch (form.get("form")) {
      case "budget" -> budget(form, view, speech);
      case "signature" -> signature(form, speech);
      default -> text(form, speech);
    };
  }

  private static PostedTurn text(FormBody form, Speech speech) {
    String text = form.get("reply");
    if (text.isEmpty()) {
      return new Unfinished(Draft.text("", speech.say(PageCue.PROBLEM_EMPTY)));
    }
    if (text.length() > LONGEST) {
      String problem = speech.say(PageCue.PROBLEM_LONG, "limit", LONGEST);
      return new Unfinished(Draft.text(text, problem));
    }
    return complete(form, "text", new Utterance.Text(text), text);
  }

  private static PostedTurn signature(FormBody form, Speech speech) {
    String name = form.get("signature");
    boolean named = name.codePoints().filter(Character::isLetter).count() >= 2;
    return named
        ? complete(form, "signature", new Utterance.Signature(name), name)
        : new Unfinished(Draft.signature(name, speech.say(PageCue.PROBLEM_NAME)));
  }

  private static PostedTurn budget(FormBody form, ChatView view, Speech speech) {
    if (view.currency().isEmpty()) {
      return new Unfinished(Draft.notice(speech.say(PageCue.PROBLEM_GONE)));
    }
    BudgetForm fields = BudgetForm.of(form, view.currency().get(), view.locale());
    List<TalkPage.Problem> problems = fields.problems(speech);
    Optional<Budget> budget = fields.budget();
    if (!problems.isEmpty() || budget.isEmpty()) {
      return new Unfinished(Draft.budget(fields, problems));
    }
    return form.get("do").equals("sum")
        ? new Summed(Draft.budget(fields, List.of()))
        : complete(form, "budget", new Utterance.BudgetForm(budget.get()), budget.toString());
  }

  private static Complete complete(FormBody form, String kind, Utterance said, String content) {
    return new Complete(TurnIds.of(form.get("turn"), kind + ":" + content), said);
  }
}
