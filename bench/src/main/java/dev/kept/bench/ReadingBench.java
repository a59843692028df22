package dev.kept.bench;

import dev.kept.prompts.PromptFolder;
import dev.kept.understanding.Reader;
import dev.kept.understanding.Reading;
import dev.kept.understanding.ReadingContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long one message takes to read, short and long.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBench {
  private final Reader reader = Reader.load(PromptFolder.bundled());
  private final ReadingContext context =
      new ReadingContext(Locale.UK, LocalDate.of(2026, 11, 18), Currency.getInstance("GBP"));

  /// One line with an amount, a rhythm and a day.
  @Benchmark
  public Reading line() {
    return reader.read("I can do 200 a month from the 15th, is that ok?", context);
  }

  /// A complaint of several sentences.
  @Benchmark
  public Reading complaint() {
    return reader.read(
        "I have told your office twice now that I lost my job in September and that I am waiting"
            + " for my first payment from the new one. I can do fifty a week until the end of"
            + " January and then more. What I can't have is people ringing me while I am at work,"
            + " and I would like to know what the second invoice is even for.",
        context);
  }
}
