package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.plan.Wish;
import dev.kept.prompts.PromptFolder;
import dev.kept.understanding.Reader;
import dev.kept.understanding.ReadingContext;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a wish about paying outside of a talk, exactly as a talk would: `200 a month from the
/// 15th`.
public final class WishReader {
  private static final int LAST_DAY = 31;

  private final Reader reader;
  private final Hearing hearing;

  private WishReader(Reader reader, Hearing hearing) {
    this.reader = reader;
    this.hearing = hearing;
  }

  /// A reader with the words of the folder. Throws [dev.kept.prompts.PromptException] for a file
  /// that cannot be used.
  public static WishReader load(PromptFolder prompts) {
    return new WishReader(Reader.load(prompts), Hearing.load(prompts));
  }

  /// What the text names; an empty wish when it names nothing about paying.
  public Wish wish(String text, ReadingContext context) {
    return named(text, context).wish();
  }

  /// The pay days the text names: `every other Thursday`, `the 15th`, `the 1st and the 15th`. A
  /// rhythm without a day is counted from the day of the context.
  public Optional<Cadence> payday(String text, ReadingContext context) {
    Named named = named(text, context);
    LocalDate from = named.day().orElse(context.today());
    return named
        .payday()
        .or(() -> named.wish().cadence())
        .or(() -> named.wish().every().map(every -> every.from(from)))
        .or(() -> named.day().map(WishReader::monthly));
  }

  private Named named(String text, ReadingContext context) {
    return Wishes.named(reader.read(text, context), hearing, context.today());
  }

  private static Cadence monthly(LocalDate day) {
    boolean last = day.getDayOfMonth() == day.lengthOfMonth();
    return new Cadence.Monthly(last ? LAST_DAY : day.getDayOfMonth());
  }
}
