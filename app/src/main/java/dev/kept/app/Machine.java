package dev.kept.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What a command may use of the machine it runs on: the clock, the environment variables, the
/// current folder, standard input, and whether a person sits at it. It enters at `main`; nobody
/// else asks the machine.
record Machine(
    InstantSource clock,
    Map<String, String> environment,
    Path folder,
    InputStream in,
    boolean terminal) {

  Machine {
    environment = Map.copyOf(environment);
  }

  /// The environment variable, when it is set to something.
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /// A path as a person types it, from the current folder.
  Path path(String typed) {
    return folder.resolve(typed);
  }
}
