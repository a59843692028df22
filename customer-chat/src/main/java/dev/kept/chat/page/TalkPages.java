package dev.kept.chat.page;

import dev.kept.chat.page.TalkPage.Kind;
import dev.kept.chat.page.TalkPage.ReplyField;
import dev.kept.conversation.Speaker;
import dev.kept.desk.ChatLine;
import dev.kept.desk.ChatView;
import dev.kept.desk.ChoiceLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lays out what a customer sees of a talk: one thing at a time, whatever is asked now.
final class TalkPages {
  private static final int EARLIER_AT_LEAST = 4;

  private TalkPages() {}

  /// The page of that view. `draft` is what was posted and could not be taken.
  static TalkPage of(ChatView view, Frame frame, TalkForms forms, Draft draft) {
    Speech speech = frame.speech();
    List<ChatLine> lines = view.lines();
    int split = Passages.earlier(lines, EARLIER_AT_LEAST);
    long folded = view.readBack().isPresent() ? readBackIn(lines) : Long.MAX_VALUE;
    return new TalkPage(
        frame,
        forms,
        speech.say(PageCue.TITLE, "business", frame.business()),
        Passages.of(lines.subList(0, split), speech, frame.business(), folded),
        split,
        Passages.of(lines.subList(split, lines.size()), speech, frame.business(), folded),
        lines.isEmpty() ? 0 : lines.getLast().seq(),
        stamp(view),
        draft.problems(),
        view.readBack().isPresent() ? List.of() : view.offers(),
        view.readBack(),
        budget(view, draft),
        view.agreement(),
        reply(view, speech, draft),
        otherChoices(view),
        draft.signature());
  }

  private static Optional<BudgetForm> budget(ChatView view, Draft draft) {
    if (!view.state().equals("budgeting")) {
      return Optional.empty();
    }
    return draft
        .budget()
        .or(() -> view.currency().map(currency -> BudgetForm.empty(currency, view.locale())));
  }

  private static ReplyField reply(ChatView view, Speech speech, Draft draft) {
    if (view.state().equals("listening") && isOpenQuestion(view.lines())) {
      return field(Kind.OPEN, speech, PageCue.OPEN_HEADING, PageCue.OPEN_LABEL, draft)
          .hinted(speech.say(PageCue.OPEN_HINT));
    }
    return switch (view.state()) {
      case "verifying" ->
          field(Kind.VERIFY, speech, PageCue.VERIFY_HEADING, PageCue.VERIFY_LABEL, draft)
              .hinted(speech.say(PageCue.VERIFY_HINT));
      case "choosing" -> counter(Kind.COUNTER, speech, draft);
      case "negotiating" -> counter(Kind.EXACT, speech, draft);
      default ->
          field(Kind.REPLY, speech, replyHeading(view), PageCue.REPLY_LABEL, draft)
              .folded(asksSomethingElse(view) && draft.text().isEmpty());
    };
  }

  private static ReplyField counter(Kind kind, Speech speech, Draft draft) {
    String example = speech.say(PageCue.COUNTER_EXAMPLE);
    return new ReplyField(
        kind,
        speech.say(PageCue.COUNTER_HEADING),
        speech.say(PageCue.COUNTER_LABEL),
        speech.say(PageCue.COUNTER_HINT, "example", example),
        speech.say(PageCue.COUNTER_SEND),
        draft.text(),
        false);
  }

  private static ReplyField field(
      Kind kind, Speech speech, PageCue heading, PageCue label, Draft draft) {
    return new ReplyField(
        kind,
        speech.say(heading),
        speech.say(label),
        "",
        speech.say(PageCue.REPLY_SEND),
        draft.text(),
        false);
  }

  private static boolean asksSomethingElse(ChatView view) {
    return view.readBack().isPresent() || view.state().equals("budgeting") || isSurvey(view);
  }

  private static PageCue replyHeading(ChatView view) {
    return isSurvey(view) ? PageCue.SURVEY_HEADING : PageCue.REPLY_HEADING;
  }

  private static boolean isSurvey(ChatView view) {
    return view.choices().stream().anyMatch(choice -> choice.id().startsWith("rate:"));
  }

  /// Whether the last thing asked is what has been going on.
  private static boolean isOpenQuestion(List<ChatLine> lines) {
    return !lines.isEmpty() && isSaid(lines.getLast(), "listen.open");
  }

  /// Where the newest read-back begins. The card below says the same, with less to read.
  private static long readBackIn(List<ChatLine> lines) {
    return lines.reversed().stream()
        .takeWhile(line -> line.from() != Speaker.CUSTOMER)
        .filter(line -> isSaid(line, "confirm.intro"))
        .mapToLong(ChatLine::seq)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  private static boolean isSaid(ChatLine line, String script) {
    return line.script().filter(said -> said.startsWith(script + "@")).isPresent();
  }

  /// The choices that nothing else on the page stands for: not a card, not a field, not the
  /// languages on top.
  private static List<ChoiceLabel> otherChoices(ChatView view) {
    Set<String> elsewhere = new HashSet<>();
    view.offers().forEach(card -> elsewhere.add(TalkPage.choiceOf(card)));
    if (view.readBack().isPresent()) {
      elsewhere.add("agree");
    }
    if (view.state().equals("choosing")) {
      elsewhere.add("change");
    }
    return view.choices().stream()
        .filter(choice -> !elsewhere.contains(choice.id()))
        .filter(choice -> !choice.id().startsWith("language:"))
        .toList();
  }

  /// Changes when the forms of the page change, so that a page that only hears a new line keeps
  /// what is being typed.
  private static String stamp(ChatView view) {
    StringBuilder forms = new StringBuilder(view.state()).append(view.locale());
    view.offers().forEach(card -> forms.append('|').append(card.offer().id()));
    view.choices().forEach(choice -> forms.append('|').append(choice.id()));
    view.readBack().ifPresent(card -> forms.append("|r").append(card.offer().id()));
    view.agreement().ifPresent(id -> forms.append("|a").append(id));
    return Integer.toHexString(forms.toString().hashCode());
  }
}
