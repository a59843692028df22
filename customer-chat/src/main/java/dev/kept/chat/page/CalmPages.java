package dev.kept.chat.page;

import dev.kept.chat.web.RefusedException;
import dev.kept.plan.Fact;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;

/// Refusals as calm pages in the customer's language: what is so, and what to do now.
public final class CalmPages {
  private final Pages pages;

  /// Rendered by those pages.
  public CalmPages(Pages pages) {
    this.pages = pages;
  }

  /// Answers with the page. `number` is where the log tells more, or empty.
  public void write(Context answer, RefusedException refused, String number) {
    answer.status(refused.refusal().status());
    boolean inATalk = answer.path().startsWith("/talk/");
    long seconds = refused.retryAfter().map(Duration::toSeconds).orElse(60L);
    switch (refused.refusal()) {
      case NOT_SIGNED_IN -> calm(answer, PageCue.LOST_TITLE, PageCue.LOST_WORDS, Map.of(), false);
      case FORGED -> calm(answer, PageCue.STALE_TITLE, PageCue.STALE_WORDS, Map.of(), inATalk);
      case TOO_LARGE -> calm(answer, PageCue.LARGE_TITLE, PageCue.LARGE_WORDS, Map.of(), inATalk);
      case TOO_MANY ->
          calm(
              answer,
              PageCue.BUSY_TITLE,
              PageCue.BUSY_WORDS,
              Map.of("seconds", new Fact.Count(seconds)),
              inATalk);
      case TOO_MANY_ATTEMPTS ->
          calm(
              answer,
              PageCue.ATTEMPTS_TITLE,
              PageCue.ATTEMPTS_WORDS,
              Map.of("minutes", new Fact.Count(seconds / 60 + 1), "business", pages.name()),
              inATalk);
      case UNKNOWN, WRONG_METHOD, MALFORMED, WRONG_TYPE, NOT_NOW -> missing(answer, inATalk);
      case BROKEN, NOT_READY ->
          calm(
              answer,
              PageCue.BROKEN_TITLE,
              PageCue.BROKEN_WORDS,
              Map.of("business", pages.name(), "number", new Fact.Name(number)),
              inATalk);
    }
  }

  private void missing(Context answer, boolean inATalk) {
    if (answer.path().startsWith("/c/")) {
      Map<String, Fact> business = Map.of("business", pages.name());
      calm(answer, PageCue.LINK_TITLE, PageCue.LINK_WORDS, business, false);
    } else {
      calm(answer, PageCue.MISSING_TITLE, PageCue.MISSING_WORDS, Map.of(), inATalk);
    }
  }

  private void calm(
      Context answer, PageCue title, PageCue words, Map<String, Fact> facts, boolean inATalk) {
    pages.calm(answer, title, words, facts, inATalk);
  }
}
