package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

class IsoTimesTest {
  private Handle handle;

  @BeforeEach
  void open() throws SQLException {
    SQLiteDataSource memory = new SQLiteDataSource();
    memory.setUrl("jdbc:sqlite::memory:");
    Connection connection = memory.getConnection();
    Connections.run(connection, "create table moment (at text, day text) strict");
    handle = Connections.handle(connection);
  }

  @Test
  void an_instant_and_a_day_come_back_as_they_were_stored() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Instant at =
          Instant.ofEpochSecond(random.nextLong(9_000_000_000L), random.nextInt(999_999_999));
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000));
      handle.execute("delete from moment");
      handle
          .createUpdate("insert into moment values (:at, :day)")
          .bind("at", at)
          .bind("day", day)
          .execute();
      assertEquals(at, handle.createQuery("select at from moment").mapTo(Instant.class).one());
      assertEquals(day, handle.createQuery("select day from moment").mapTo(LocalDate.class).one());
    }
  }

  @Test
  void what_is_stored_is_iso_8601_and_sorts_by_time() {
    Instant whole = Instant.parse("2026-11-21T09:30:00Z");
    List<Instant> inOrder =
        List.of(whole, whole.plusNanos(1), whole.plusMillis(500), whole.plusSeconds(1));
    assertEquals("2026-11-21T09:30:00.000000000Z", IsoTimes.text(whole));
    assertEquals(
        inOrder.stream().map(IsoTimes::text).toList(),
        inOrder.stream().map(IsoTimes::text).sorted().toList());
    handle
        .createUpdate("insert into moment values (:at, :day)")
        .bind("at", whole)
        .bind("day", LocalDate.EPOCH)
        .execute();
    assertTrue(
        handle
            .createQuery("select at || ' ' || day from moment")
            .mapTo(String.class)
            .one()
            .equals("2026-11-21T09:30:00.000000000Z 1970-01-01"));
  }

  @Test
  void nothing_stays_nothing() {
    handle
        .createUpdate("insert into moment values (:at, :day)")
        .bindByType("at", null, Instant.class)
        .bindByType("day", null, LocalDate.class)
        .execute();
    assertEquals(
        1,
        handle
            .createQuery("select count(*) from moment where at is null and day is null")
            .mapTo(int.class)
            .one());
    assertTrue(
        handle.createQuery("select at from moment").mapTo(Instant.class).findOne().isEmpty());
  }
}
