package dev.kept.prompts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The folder `prompts/`: a directory a team edits, or the copy inside the jar.
public final class PromptFolder {
  private static final String MARKER = "prompts/policies/default.toml";

  private final Path root;

  private PromptFolder(Path root) {
    this.root = root;
  }

  /// The folder on disk. Throws [PromptException] when it is not a folder.
  public static PromptFolder at(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new PromptException(directory.toString(), 0, "is not a folder of prompts");
    }
    return new PromptFolder(directory);
  }

  /// The copy that ships with the program.
  public static PromptFolder bundled() {
    URL marker = PromptFolder.class.getClassLoader().getResource(MARKER);
    if (marker == null) {
      throw new PromptException(MARKER, 0, "is missing from the program");
    }
    try {
      URI uri = marker.toURI();
      return new PromptFolder(
          uri.getScheme().equals("jar")
              ? jar(uri).getPath("/prompts")
              : Path.of(uri).resolve("../..").normalize());
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("the bundled prompts cannot be read", unreadable);
    }
  }

  private static synchronized FileSystem jar(URI uri) throws IOException {
    try {
      return FileSystems.getFileSystem(uri);
    } catch (java.nio.file.FileSystemNotFoundException notOpenYet) {
      return FileSystems.newFileSystem(uri, Map.of());
    }
  }

  /// The files with that ending (`.toml`) anywhere below `folder` (`policies`), sorted by path;
  /// none when the folder does not exist. Throws [PromptException] for a file that is not UTF-8.
  public List<PromptFile> files(String folder, String ending) {
    Path below = root.resolve(folder);
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(below)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .sorted()
          .map(this::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The file at `path` below the folder. Throws [PromptException] when there is none.
  public PromptFile file(String path) {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new PromptException(path, 0, "there is no such file under " + root);
    }
    return read(file);
  }

  private PromptFile read(Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    try {
      return new PromptFile(path, Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      throw new PromptException(path, 0, "is not UTF-8 text; save it as UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
