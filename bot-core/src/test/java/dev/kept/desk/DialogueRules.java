package dev.kept.desk;

import dev.kept.conversation.Dialogue;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The rulebooks dialogues are played with: the shipped prompts, but for the two figures of the
/// scorecard that say from how many points on a band begins, moved so that every account is in the
/// band a dialogue names. Each is loaded once.
final class DialogueRules {
  /// The day of the business is the day in this zone.
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final List<String> ENDINGS = List.of(".toml", ".md");
  private static final String SCORECARD = "risk/scorecard.toml";

  private final Path folder;
  private final Map<Band, PromptFolder> prompts = new HashMap<>();
  private final Map<Key, Rulebook> loaded = new HashMap<>();

  private record Key(Band band, Optional<String> policy) {}

  /// Rulebooks whose prompts are copied below this folder.
  DialogueRules(Path folder) {
    this.folder = folder;
  }

  /// The rulebook for this dialogue: its band, and its policy for everybody when it names one.
  Rulebook of(Dialogue.Setting setting) {
    return loaded.computeIfAbsent(
        new Key(setting.band(), setting.policy()),
        key ->
            Rulebook.load(business(key.policy()), prompts.computeIfAbsent(key.band(), this::copy)));
  }

  private static Business business(Optional<String> policy) {
    return new Business(
        "Nordlicht Office Supplies",
        "FR",
        ZONE,
        Locale.ENGLISH,
        "#204060",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        policy);
  }

  private PromptFolder copy(Band band) {
    Path copy = folder.resolve(band.name().toLowerCase(Locale.ROOT));
    for (String ending : ENDINGS) {
      PromptFolder.bundled().files("", ending).forEach(file -> write(copy, file, band));
    }
    return PromptFolder.at(copy);
  }

  private static void write(Path copy, PromptFile file, Band band) {
    try {
      Path target = copy.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.writeString(
          target, file.path().equals(SCORECARD) ? everyoneIn(band, file.text()) : file.text());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static String everyoneIn(Band band, String scorecard) {
    return switch (band) {
      case LOW -> begins(scorecard, 9_999, 10_000);
      case MEDIUM -> begins(scorecard, 1, 10_000);
      case HIGH -> begins(scorecard, 1, 2);
    };
  }

  private static String begins(String scorecard, int medium, int high) {
    return scorecard
        .replaceFirst("(?m)^medium = \\d+$", "medium = " + medium)
        .replaceFirst("(?m)^high = \\d+$", "high = " + high);
  }
}
