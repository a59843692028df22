package dev.kept.conversation;

import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Fact;
import dev.kept.plan.Wish;
import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says a wish back, value by value: what was read from free text is repeated before it counts.
final class Understood {
  private Understood() {}

  /// One line with a list below it; none for a wish that names nothing.
  static List<Say> of(Wish wish) {
    List<Say> items = new ArrayList<>();
    wish.parts().forEach(part -> part(part, items));
    wish.firstPart().ifPresent(share -> items.add(first(share)));
    wish.amount().ifPresent(amount -> items.add(each(amount)));
    rhythm(wish, items);
    wish.count()
        .ifPresent(
            n -> items.add(Saying.say(PlanWords.WISH_COUNT, Map.of("count", Saying.count(n)))));
    wish.start()
        .ifPresent(
            day -> items.add(Saying.say(PlanWords.WISH_START, Map.of("start", Saying.day(day)))));
    return items.isEmpty()
        ? List.of()
        : List.of(Saying.list(PlanWords.UNDERSTOOD, Map.of(), items));
  }

  private static Say first(Share share) {
    return Saying.say(PlanWords.WISH_FIRST, Map.of("share", new Fact.Part(share)));
  }

  private static Say each(Money amount) {
    return Saying.say(PlanWords.WISH_AMOUNT, Map.of("amount", Saying.amount(amount)));
  }

  private static void rhythm(Wish wish, List<Say> items) {
    if (wish.cadence().isPresent()) {
      Fact rhythm = new Fact.Rhythm(wish.cadence().get());
      items.add(Saying.say(PlanWords.WISH_RHYTHM, Map.of("rhythm", rhythm)));
    } else if (wish.every().isPresent()) {
      items.add(Saying.say(every(wish.every().get())));
    }
  }

  private static Cue every(Wish.Every every) {
    return switch (every) {
      case WEEK -> PlanWords.WISH_WEEKLY;
      case TWO_WEEKS -> PlanWords.WISH_TWO_WEEKS;
      case HALF_MONTH -> PlanWords.WISH_TWICE;
      case MONTH -> PlanWords.WISH_MONTHLY;
    };
  }

  private static void part(Wish.Part part, List<Say> items) {
    if (part.on().isEmpty()) {
      part.amount().ifPresent(amount -> items.add(each(amount)));
      part.share().ifPresent(share -> items.add(first(share)));
      return;
    }
    Fact on = Saying.day(part.on().get());
    if (part.amount().isPresent()) {
      Fact amount = Saying.amount(part.amount().get());
      items.add(Saying.say(PlanWords.WISH_PART, Map.of("amount", amount, "on", on)));
    } else if (part.share().isPresent()) {
      Fact share = new Fact.Part(part.share().get());
      items.add(Saying.say(PlanWords.WISH_SHARE, Map.of("share", share, "on", on)));
    } else {
      items.add(Saying.say(PlanWords.WISH_REST, Map.of("on", on)));
    }
  }
}
