package dev.kept.ledger;

import dev.kept.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteDataSource;

/// A copy of the whole ledger, taken while it is in use. Under its final name it is whole and on
/// disk, or it is not there.
final class Backup {
  private final SQLiteDataSource source;

  Backup(SQLiteDataSource source) {
    this.source = source;
  }

  void to(Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.createFile(part, LedgerFile.mode(part, "rw-------"));
      try {
        copy(part);
        Files.move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException there) {
      throw new LedgerException(
          Kind.NOT_WRITABLE,
          "%s is there already: choose another name.".formatted(there.getFile()),
          there);
    } catch (IOException refused) {
      throw new LedgerException(
          Kind.NOT_WRITABLE, "%s cannot be written: check its folder.".formatted(target), refused);
    }
  }

  private void copy(Path part) throws IOException {
    try (Connection connection = source.getConnection();
        PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
      copy.setString(1, part.toAbsolutePath().toString());
      copy.execute();
    } catch (SQLException failure) {
      throw new Problems(part).explain(failure);
    }
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }
}
