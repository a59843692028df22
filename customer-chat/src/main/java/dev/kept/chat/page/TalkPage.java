package dev.kept.chat.page;

import dev.kept.account.InvoiceId;
import dev.kept.desk.ChoiceLabel;
import dev.kept.money.MoneyFormat;
import dev.kept.phrasing.OfferCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything the page of a talk shows. `stamp` changes when what can be done next changes, `last`
/// is the number of the newest line.
public record TalkPage(
    Frame frame,
    TalkForms forms,
    String title,
    List<Passage> earlier,
    int earlierLines,
    List<Passage> recent,
    long last,
    String stamp,
    List<Problem> problems,
    List<OfferCard> offers,
    Optional<OfferCard> readBack,
    Optional<BudgetForm> budget,
    Optional<String> agreement,
    ReplyField reply,
    List<ChoiceLabel> choices,
    String typedName) {

  public TalkPage {
    earlier = List.copyOf(earlier);
    recent = List.copyOf(recent);
    problems = List.copyOf(problems);
    offers = List.copyOf(offers);
    choices = List.copyOf(choices);
  }

  /// Lines that one side said in a row, under one name and time; `day` is empty unless a new one
  /// begins. `folded` are the last of them when the page shows the same in a better form.
  public record Passage(
      String day,
      String from,
      String who,
      List<Line> lines,
      List<Line> folded,
      String time,
      String at) {
    public Passage {
      lines = List.copyOf(lines);
      folded = List.copyOf(folded);
    }
  }

  /// One line.
  public record Line(long seq, String text) {}

  /// What must be fixed before the form can be taken, with the id of its field; no field when the
  /// page as a whole is meant.
  public record Problem(String words, Optional<String> field) {}

  /// The field for free text, worded for what is asked now. `folded` when something else is asked
  /// first and the field only waits behind a summary.
  public record ReplyField(
      Kind kind,
      String heading,
      String label,
      String hint,
      String send,
      String typed,
      boolean folded) {

    /// The same field with a hint.
    ReplyField hinted(String words) {
      return new ReplyField(kind, heading, label, words, send, typed, folded);
    }

    /// The same field, folded away or not.
    ReplyField folded(boolean away) {
      return new ReplyField(kind, heading, label, hint, send, typed, away);
    }

    /// Whether a short answer is expected.
    public boolean isOneLine() {
      return kind != Kind.OPEN && kind != Kind.REPLY;
    }

    /// Whether the field comes before the choices: where people should be heard first.
    public boolean isFirst() {
      return kind == Kind.OPEN || kind == Kind.COUNTER || kind == Kind.VERIFY;
    }
  }

  /// What the free text is for.
  public enum Kind {
    /// The answer that proves who is talking.
    VERIFY,
    /// The open question.
    OPEN,
    /// A wish of one's own beside the offers.
    COUNTER,
    /// A wish that is being made exact.
    EXACT,
    /// Anything else.
    REPLY
  }

  /// The words of a script.
  public String say(PageCue cue) {
    return frame.say(cue);
  }

  /// What a field of the budget means, and in which unit.
  public String budgetHint(PageCue cue) {
    String currency = budget.map(form -> form.currency().getCurrencyCode()).orElse("");
    String unit = frame.speech().say(PageCue.BUDGET_PER_MONTH, "currency", currency);
    return say(cue) + " · " + unit;
  }

  /// The total of an offer, as people read it.
  public String total(OfferCard card) {
    return MoneyFormat.format(card.offer().total(), frame.speech().locale());
  }

  /// The invoices an offer settles.
  public String covers(OfferCard card) {
    return card.offer().covers().stream().map(InvoiceId::value).collect(Collectors.joining(", "));
  }

  /// The choice that takes an offer.
  public static String choiceOf(OfferCard card) {
    return "offer:" + card.offer().id();
  }

  /// What to fix in the field of that id.
  public Optional<String> problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(Optional.of(field)))
        .map(Problem::words)
        .findFirst();
  }

  /// Whether the field of that id must be fixed.
  public boolean isWrong(String field) {
    return problem(field).isPresent();
  }

  /// The ids of what describes a field, for those who hear the page; null when nothing does.
  public @Nullable String describes(String field, boolean hinted) {
    String hint = hinted ? field + "-hint" : "";
    String error = isWrong(field) ? field + "-error" : "";
    String both = (hint + " " + error).strip();
    return both.isEmpty() ? null : both;
  }
}
