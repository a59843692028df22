package dev.kept.ledger;

import dev.kept.ledger.LedgerException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/// The one file of the ledger, found and judged by its first bytes before anything is written to
/// it.
final class LedgerFile {
  /// "Kept", in the field where SQLite files name their program.
  static final int APPLICATION_ID = 0x4b657074;

  // https://www.sqlite.org/fileformat.html, 1.3 "The Database Header"
  private static final int HEADER = 100;
  private static final int APPLICATION_ID_AT = 68;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private LedgerFile() {}

  /// `dir/kept.db`, readable by its owner alone when it is new.
  static Path in(Path dir) {
    Path file = dir.resolve("kept.db");
    try {
      if (!Files.isDirectory(dir)) {
        Files.createDirectories(dir, mode(dir, "rwx------"));
      }
      create(file);
      return writable(file);
    } catch (IOException refused) {
      throw notWritable(dir, refused);
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file, mode(file, "rw-------"));
    } catch (FileAlreadyExistsException there) {
      judge(file);
    }
  }

  private static void judge(Path file) throws IOException {
    byte[] header = new byte[0];
    if (Files.isRegularFile(file)) {
      try (InputStream bytes = Files.newInputStream(file)) {
        header = bytes.readNBytes(HEADER);
      }
    }
    boolean empty = Files.isRegularFile(file) && header.length == 0;
    if (!empty && !isOurs(header)) {
      throw new LedgerException(
          Kind.FOREIGN_FILE,
          "%s is not a ledger of Kept: choose another --data folder.".formatted(file));
    }
  }

  private static boolean isOurs(byte[] header) {
    return header.length == HEADER
        && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
  }

  private static Path writable(Path file) throws IOException {
    Path dir = file.toAbsolutePath().getParent();
    if (!Files.isWritable(file) || dir == null || !Files.isWritable(dir)) {
      throw new IOException("not writable");
    }
    return file;
  }

  private static LedgerException notWritable(Path dir, IOException cause) {
    return new LedgerException(
        Kind.NOT_WRITABLE,
        "%s cannot be written: choose another --data folder, or give this user the right to write there."
            .formatted(dir),
        cause);
  }

  static FileAttribute<?>[] mode(Path path, String permissions) {
    boolean posix =
        path.getFileSystem().equals(FileSystems.getDefault())
            && path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
