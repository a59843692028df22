package dev.kept.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A `*Table` interface at work, each of its statements compiled once for the life of its
/// connection. Jdbi's own objects build a statement anew with every call, which costs three times
/// (a write) to fifteen times (a read) what SQLite needs to run it. Batches, maps and streams of
/// rows are left to Jdbi.
final class CompiledTable implements InvocationHandler {
  private final Connection connection;
  private final Object jdbi;
  private final Map<Method, Optional<Compiled>> known = new HashMap<>();

  private CompiledTable(Connection connection, Object jdbi) {
    this.connection = connection;
    this.jdbi = jdbi;
  }

  static <T> T attach(Handle handle, Class<T> table) {
    CompiledTable calls = new CompiledTable(handle.getConnection(), handle.attach(table));
    return table.cast(
        Proxy.newProxyInstance(table.getClassLoader(), new Class<?>[] {table}, calls));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    Optional<Compiled> compiled = known.get(method);
    if (compiled == null) {
      compiled = compile(method);
      known.put(method, compiled);
    }
    return compiled.isPresent() ? compiled.get().run(arguments) : byJdbi(method, arguments);
  }

  private Optional<Compiled> compile(Method method) throws SqlFailure {
    Optional<TableCall> call = TableCall.of(method);
    try {
      return call.isEmpty() ? Optional.empty() : Optional.of(new Compiled(call.get(), connection));
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private @Nullable Object byJdbi(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(jdbi, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /// One call's statement on this connection.
  private static final class Compiled {
    private final TableCall call;
    private final PreparedStatement statement;
    private int @Nullable [] columns;

    Compiled(TableCall call, Connection connection) throws SQLException {
      this.call = call;
      this.statement = connection.prepareStatement(call.sql());
    }

    @Nullable Object run(@Nullable Object @Nullable [] arguments) {
      try {
        call.bind(statement, arguments);
        return call.isUpdate() ? statement.executeUpdate() : call.result().of(rows());
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
    }

    private List<Object> rows() throws SQLException {
      try (ResultSet rows = statement.executeQuery()) {
        List<Object> read = new ArrayList<>();
        while (rows.next()) {
          read.add(call.row().read(rows, columns(rows)));
          if (call.result() != TableCall.Result.LIST) {
            break;
          }
        }
        return read;
      }
    }

    private int[] columns(ResultSet rows) throws SQLException {
      int[] found = columns;
      if (found == null) {
        found = call.row().columns(rows);
        columns = found;
      }
      return found;
    }
  }
}
