package dev.kept.chat.page;

import dev.kept.chat.page.TalkPage.Line;
import dev.kept.chat.page.TalkPage.Passage;
import dev.kept.conversation.Speaker;
import dev.kept.desk.ChatLine;
import dev.kept.plan.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Puts lines together as people read a talk: what one side said in a row, under one name, with one
/// time, and a day where a new one begins.
final class Passages {
  private Passages() {}

  /// The passages of `lines`; those from `folded` on are only there for who asks for them.
  static List<Passage> of(List<ChatLine> lines, Speech speech, String business, long folded) {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && belongsTo(lines.get(from), lines.get(to), speech)) {
        to++;
      }
      boolean newDay = from == 0 || !sameDay(lines.get(from - 1), lines.get(from), speech);
      passages.add(passage(lines.subList(from, to), newDay, speech, business, folded));
      from = to;
    }
    return passages;
  }

  private static boolean belongsTo(ChatLine first, ChatLine next, Speech speech) {
    return first.from() == next.from()
        && first.name().equals(next.name())
        && sameDay(first, next, speech);
  }

  private static boolean sameDay(ChatLine one, ChatLine other, Speech speech) {
    return speech.dayOf(one.at()).equals(speech.dayOf(other.at()));
  }

  private static Passage passage(
      List<ChatLine> lines, boolean newDay, Speech speech, String business, long folded) {
    ChatLine first = lines.getFirst();
    ChatLine last = lines.getLast();
    return new Passage(
        newDay ? speech.day(first.at()) : "",
        first.from().wire(),
        who(first, speech, business),
        shown(lines, line -> line.seq() < folded),
        shown(lines, line -> line.seq() >= folded),
        speech.time(last.at()),
        last.at().toString());
  }

  private static List<Line> shown(List<ChatLine> lines, Predicate<ChatLine> which) {
    return lines.stream().filter(which).map(line -> new Line(line.seq(), line.text())).toList();
  }

  private static String who(ChatLine line, Speech speech, String business) {
    return switch (line.from()) {
      case CUSTOMER -> speech.say(PageCue.LOG_YOU);
      case KEPT -> speech.say(PageCue.LOG_ASSISTANT, "business", business);
      case COLLECTOR ->
          speech.say(
              PageCue.LOG_COLLECTOR,
              Map.of(
                  "business", new Fact.Name(business),
                  "name", new Fact.Name(line.name().orElse(business))));
    };
  }

  /// How many of the lines may rest behind "earlier messages": all before the customer's last word
  /// but one, when that leaves enough to be worth it.
  static int earlier(List<ChatLine> lines, int atLeast) {
    int customers = 0;
    for (int i = lines.size() - 1; i > 0; i--) {
      if (lines.get(i).from() == Speaker.CUSTOMER && ++customers == 2) {
        return i >= atLeast ? i : 0;
      }
    }
    return 0;
  }
}
