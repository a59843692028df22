package dev.kept.ledger;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// What one method of a `*Table` interface asks of the database: its statement with a question mark
/// for each value, where the values come from, and what becomes of the rows. The same annotations
/// as Jdbi's, so that a table reads the same whoever runs it.
record TableCall(
    String sql, List<Value> values, boolean isUpdate, Result result, RowRecords.Row row) {
  private static final Pattern NAMED = Pattern.compile("'[^']*'|:([A-Za-z]\\w*)");
  private static final Map<Method, Optional<TableCall>> KNOWN = new ConcurrentHashMap<>();

  TableCall {
    values = List.copyOf(values);
  }

  /// Takes one value out of a call's arguments.
  interface Value {
    @Nullable Object in(@Nullable Object[] arguments);
  }

  /// What a query's rows become.
  enum Result {
    LIST,
    OPTIONAL,
    ONE;

    @Nullable Object of(List<Object> rows) {
      return switch (this) {
        case LIST -> rows;
        case OPTIONAL -> rows.stream().findFirst();
        case ONE -> rows.isEmpty() ? null : rows.getFirst();
      };
    }
  }

  /// Empty for what is left to Jdbi: batches, maps, and rows that are streamed.
  static Optional<TableCall> of(Method method) {
    return KNOWN.computeIfAbsent(method, TableCall::read);
  }

  private static Optional<TableCall> read(Method method) {
    SqlUpdate update = method.getAnnotation(SqlUpdate.class);
    SqlQuery query = method.getAnnotation(SqlQuery.class);
    if (update != null) {
      return Optional.of(
          call(method, update.value(), true, Result.ONE, RowRecords.row(long.class)));
    }
    return query == null
        ? Optional.empty()
        : result(method.getReturnType())
            .map(result ->
                call(method, query.value(), false, result, RowRecords.row(rowType(method))));
  }

  private static Optional<Result> result(Class<?> type) {
    if (type == List.class) {
      return Optional.of(Result.LIST);
    } else if (type == Optional.class) {
      return Optional.of(Result.OPTIONAL);
    }
    return type.isInterface() ? Optional.empty() : Optional.of(Result.ONE);
  }

  private static Class<?> rowType(Method method) {
    Type type = method.getGenericReturnType();
    return (Class<?>)
        (type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type);
  }

  private static TableCall call(
      Method method, String named, boolean isUpdate, Result result, RowRecords.Row row) {
    List<Value> values = new ArrayList<>();
    String sql =
        NAMED
            .matcher(named)
            .replaceAll(found -> {
              if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
              }
              values.add(value(method, found.group(1)));
              return "?";
            });
    return new TableCall(sql, values, isUpdate, result, row);
  }

  private static Value value(Method method, String name) {
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      int place = i;
      if (parameters[i].isAnnotationPresent(BindMethods.class)) {
        Optional<RecordComponent> component = component(parameters[i].getType(), name);
        if (component.isPresent()) {
          Method accessor = component.get().getAccessor();
          return arguments -> get(accessor, arguments[place]);
        }
      } else if (parameters[i].getName().equals(name)) {
        return arguments -> arguments[place];
      }
    }
    throw new IllegalArgumentException("%s is given no :%s".formatted(method, name));
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Object get(Method accessor, @Nullable Object row) {
    try {
      return accessor.invoke(row);
    } catch (ReflectiveOperationException everyRecordAnswers) {
      throw new IllegalStateException(everyRecordAnswers);
    }
  }

  /// Sets every value of the statement.
  void bind(PreparedStatement statement, @Nullable Object @Nullable [] arguments)
      throws SQLException {
    if (arguments == null) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i).in(arguments));
    }
  }

  private static void bind(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(position, null);
      case String text -> statement.setString(position, text);
      case Long number -> statement.setLong(position, number);
      case Integer number -> statement.setInt(position, number);
      case byte[] bytes -> statement.setBytes(position, bytes);
      case Instant instant -> statement.setString(position, IsoTimes.text(instant));
      case LocalDate day -> statement.setString(position, day.toString());
      case Enum<?> constant -> statement.setString(position, constant.name());
      default ->
          throw new IllegalArgumentException("no column takes a " + value.getClass().getName());
    }
  }
}
