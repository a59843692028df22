package dev.kept.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the doors of a business are open now, noted in its data folder, so that links made beside
/// a running server lead to it also when it was told another port.
record Doorplate(Path data) {

  private Path file() {
    return data.resolve("open-at");
  }

  /// Notes the address.
  void hang(String address) {
    try {
      Files.writeString(file(), address);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// The address that was noted last; empty while nothing is open.
  Optional<String> address() {
    try {
      return Files.exists(file()) ? Optional.of(Files.readString(file())) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Whether Kept answers there.
  boolean isAnswering() {
    return address().filter(Neighbour::isKept).isPresent();
  }

  /// Takes it down.
  void takeDown() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
