package dev.kept.ledger;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Reads the flat `*Row` records of this room: each component from the column of its name
/// (`valueDate` from `value_date`). Jdbi's own constructor mapper does the same, at several times
/// the cost of the query it reads.
final class RowRecords implements RowMapperFactory {

  /// Reads one row whole, or its only column.
  interface Row {
    /// Where in these rows each value stands.
    int[] columns(ResultSet rows) throws SQLException;

    /// The row the cursor is on.
    Object read(ResultSet row, int[] columns) throws SQLException;
  }

  /// Reads one column.
  private interface Column {
    @Nullable Object read(ResultSet row, int index) throws SQLException;
  }

  private static final ClassValue<RowRecord> KNOWN =
      new ClassValue<>() {
        @Override
        protected RowRecord computeValue(Class<?> type) {
          return new RowRecord(type);
        }
      };

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    return type instanceof Class<?> row
            && row.isRecord()
            && row.getPackage().equals(RowRecords.class.getPackage())
        ? Optional.of(KNOWN.get(row))
        : Optional.empty();
  }

  /// How rows become values of that type: a record of this room, or what a single column holds.
  static Row row(Class<?> type) {
    return type.isRecord() ? KNOWN.get(type) : new Single(column(boxed(type)));
  }

  private static Class<?> boxed(Class<?> type) {
    return type == void.class ? long.class : type;
  }

  private record Single(Column column) implements Row {
    @Override
    public int[] columns(ResultSet rows) {
      return new int[] {1};
    }

    @Override
    public Object read(ResultSet row, int[] columns) throws SQLException {
      Object value = column.read(row, columns[0]);
      if (value == null) {
        throw new SQLException("a column that must hold a value holds none");
      }
      return value;
    }
  }

  private static final class RowRecord implements RowMapper<Object>, Row {
    private final MethodHandle constructor;
    private final String[] names;
    private final Column[] columns;

    RowRecord(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      names = Arrays.stream(components).map(RowRecord::columnName).toArray(String[]::new);
      columns =
          Arrays.stream(components)
              .map(component -> column(component.getType()))
              .toArray(Column[]::new);
      constructor = constructor(type, components);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return MethodHandles.lookup()
            .findConstructor(type, MethodType.methodType(void.class, types))
            .asSpreader(Object[].class, types.length)
            .asType(MethodType.methodType(Object.class, Object[].class));
      } catch (ReflectiveOperationException everyRecordHasOne) {
        throw new IllegalStateException(everyRecordHasOne);
      }
    }

    private static String columnName(RecordComponent component) {
      return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public RowMapper<Object> specialize(ResultSet rows, StatementContext context)
        throws SQLException {
      int[] columns = columns(rows);
      return (row, _) -> read(row, columns);
    }

    @Override
    public int[] columns(ResultSet rows) throws SQLException {
      int[] indexes = new int[names.length];
      for (int i = 0; i < names.length; i++) {
        indexes[i] = rows.findColumn(names[i]);
      }
      return indexes;
    }

    @Override
    public Object map(ResultSet row, StatementContext context) throws SQLException {
      return specialize(row, context).map(row, context);
    }

    @Override
    public Object read(ResultSet row, int[] indexes) throws SQLException {
      @Nullable Object[] values = new @Nullable Object[columns.length];
      for (int i = 0; i < columns.length; i++) {
        values[i] = columns[i].read(row, indexes[i]);
      }
      try {
        return (Object) constructor.invokeExact(values);
      } catch (Throwable invalid) {
        throw new SQLException("a row does not read back", invalid);
      }
    }
  }

  private static Column column(Class<?> type) {
    if (type == String.class) {
      return ResultSet::getString;
    } else if (type == long.class || type == Long.class) {
      return (row, index) -> number(row, row.getLong(index));
    } else if (type == int.class || type == Integer.class) {
      return (row, index) -> number(row, row.getInt(index));
    } else if (type == byte[].class) {
      return ResultSet::getBytes;
    } else if (type == Instant.class) {
      return (row, index) -> parsed(row.getString(index), Instant::parse);
    } else if (type == LocalDate.class) {
      return (row, index) -> parsed(row.getString(index), LocalDate::parse);
    } else if (type.isEnum()) {
      return (row, index) -> parsed(row.getString(index), name -> constant(type, name));
    }
    throw new IllegalArgumentException("no column becomes a " + type.getName());
  }

  private static @Nullable Object number(ResultSet row, Number value) throws SQLException {
    return row.wasNull() ? null : value;
  }

  private static @Nullable Object parsed(
      @Nullable String text, java.util.function.Function<String, Object> parser) {
    return text == null ? null : parser.apply(text);
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("%s has no %s".formatted(type.getSimpleName(), name));
  }
}
