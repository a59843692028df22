package dev.kept.ledger;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;

/// Instants and days as ISO-8601 text. Left to itself Jdbi stores an instant in a text column as
/// milliseconds and cannot read it back. Nine decimals always, so that text order is time order.
final class IsoTimes implements JdbiPlugin {
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .appendPattern("HH:mm:ss.SSSSSSSSS'Z'")
          .toFormatter()
          .withZone(ZoneOffset.UTC);

  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new Instants());
    jdbi.registerArgument(new Days());
    ColumnMapper<Instant> instants =
        (row, column, context) -> {
          String text = row.getString(column);
          return text == null ? null : Instant.parse(text);
        };
    ColumnMapper<LocalDate> days =
        (row, column, context) -> {
          String text = row.getString(column);
          return text == null ? null : LocalDate.parse(text);
        };
    jdbi.registerColumnMapper(Instant.class, instants);
    jdbi.registerColumnMapper(LocalDate.class, days);
  }

  private static final class Instants extends AbstractArgumentFactory<Instant> {
    Instants() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, text(value));
    }
  }

  private static final class Days extends AbstractArgumentFactory<LocalDate> {
    Days() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toString());
    }
  }
}
