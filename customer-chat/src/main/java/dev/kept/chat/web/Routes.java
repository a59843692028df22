package dev.kept.chat.web;

import io.javalin.config.JavalinConfig;

/// A door's part of the server: the addresses it answers.
@FunctionalInterface
public interface Routes {

  /// Adds them.
  void addTo(JavalinConfig config);
}
