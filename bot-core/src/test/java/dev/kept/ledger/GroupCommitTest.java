package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.ledger.LedgerException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

@Timeout(60)
class GroupCommitTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Sample.NOW);

  @TempDir Path dir;
  private SQLiteDataSource source;
  private Ledger ledger;

  @BeforeEach
  void open() {
    source = Connections.dataSource(dir.resolve("kept.db"));
    source.getConfig().setBusyTimeout(50);
    ledger = Ledger.open(dir, CLOCK, _ -> source);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Tally addCustomer(Pen pen, String id) {
    return pen.customers(List.of(Sample.customer(new CustomerId(id))));
  }

  private boolean known(String id) {
    return ledger.read(shelf -> shelf.customer(new CustomerId(id))).isPresent();
  }

  /// Holds the writer, so that whatever is sent meanwhile falls into one batch.
  private CountDownLatch occupyWriter() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() ->
            ledger.write(pen -> {
              busy.countDown();
              return awaited(free);
            }));
    busy.await();
    return free;
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException end) {
      throw new IllegalStateException(end);
    }
  }

  @Test
  void work_that_fails_leaves_nothing_behind_and_its_neighbours_alone() throws Exception {
    CountDownLatch free = occupyWriter();
    IllegalStateException mine = new IllegalStateException("mine");
    List<Future<?>> writes = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        String id = "C-" + i;
        boolean fails = i % 4 == 0;
        writes.add(
            callers.submit(() ->
                ledger.write(pen -> {
                  addCustomer(pen, id);
                  if (fails) {
                    throw mine;
                  }
                  return id;
                })));
      }
      free.countDown();
    }
    for (int i = 0; i < 40; i++) {
      boolean fails = i % 4 == 0;
      assertEquals(fails ? Future.State.FAILED : Future.State.SUCCESS, writes.get(i).state());
      assertEquals(!fails, known("C-" + i), "C-" + i);
      if (fails) {
        assertSame(mine, writes.get(i).exceptionNow());
      }
    }
  }

  @Test
  void a_rule_of_the_tables_that_is_broken_reaches_its_caller_alone() {
    LedgerException refused =
        assertThrows(
            LedgerException.class,
            () ->
                ledger.write(pen -> {
                  addCustomer(pen, "C-1");
                  return pen.accounts(
                      List.of(Sample.account(new AccountId("A-9"), new CustomerId("C-9"))));
                }));
    assertEquals(Kind.REFUSED, refused.kind());
    assertFalse(known("C-1"));
    assertEquals(new Tally(1, 0, 0), ledger.write(pen -> addCustomer(pen, "C-1")));
  }

  @Test
  void what_was_written_is_read_at_once_by_another_connection() {
    ledger.write(pen -> addCustomer(pen, "C-1"));
    assertTrue(known("C-1"));
  }

  @Test
  void a_reader_sees_one_picture_while_others_write() {
    ledger.write(pen -> addCustomer(pen, "C-1"));
    ledger.read(shelf -> {
      assertTrue(shelf.customer(new CustomerId("C-1")).isPresent());
      CompletableFuture.runAsync(() -> ledger.write(pen -> addCustomer(pen, "C-2"))).join();
      assertTrue(shelf.customer(new CustomerId("C-2")).isEmpty());
      return null;
    });
    assertTrue(known("C-2"));
  }

  @Test
  void a_reader_cannot_write() {
    LedgerException refused =
        assertThrows(
            LedgerException.class,
            () -> ledger.read(shelf -> shelf.tables.links().countFailure("x")));
    assertEquals(Kind.NOT_WRITABLE, refused.kind());
  }

  @Test
  void a_write_inside_a_write_is_refused_instead_of_waiting_for_itself() {
    assertThrows(
        IllegalStateException.class,
        () -> ledger.write(pen -> ledger.write(inner -> addCustomer(inner, "C-1"))));
    assertFalse(known("C-1"));
  }

  @Test
  void an_interrupted_caller_still_learns_what_became_of_its_write() throws Exception {
    CountDownLatch free = occupyWriter();
    CompletableFuture<Boolean> told = new CompletableFuture<>();
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              ledger.write(pen -> addCustomer(pen, "C-1"));
              told.complete(Thread.currentThread().isInterrupted());
            });
    caller.interrupt();
    free.countDown();
    assertTrue(told.join());
    assertTrue(known("C-1"));
  }

  @Test
  void closing_writes_what_waits_and_refuses_what_comes_later() throws Exception {
    CountDownLatch free = occupyWriter();
    List<CompletableFuture<Tally>> waiting = new ArrayList<>();
    CountDownLatch sent = new CountDownLatch(20);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        String id = "C-" + i;
        waiting.add(
            CompletableFuture.supplyAsync(
                () -> {
                  sent.countDown();
                  return ledger.write(pen -> addCustomer(pen, id));
                },
                callers));
      }
      sent.await();
      Thread.sleep(50); // lets the last of them join the queue
      CompletableFuture<Void> closing = CompletableFuture.runAsync(ledger::close);
      free.countDown();
      closing.join();
    }
    waiting.forEach(write -> assertEquals(new Tally(1, 0, 0), write.join()));
    assertThrows(IllegalStateException.class, () -> ledger.write(pen -> addCustomer(pen, "C-x")));
  }

  @Test
  void an_error_in_work_does_not_end_the_writer() {
    assertThrows(
        StackOverflowError.class,
        () ->
            ledger.write(pen -> {
              throw new StackOverflowError();
            }));
    assertEquals(new Tally(1, 0, 0), ledger.write(pen -> addCustomer(pen, "C-1")));
  }

  @Test
  void another_program_that_writes_for_a_moment_is_waited_for() throws Exception {
    try (Connection other = source.getConnection()) {
      Connections.run(other, "begin immediate");
      CompletableFuture<Tally> write =
          CompletableFuture.supplyAsync(() -> ledger.write(pen -> addCustomer(pen, "C-1")));
      Thread.sleep(70); // longer than one wait of the driver, shorter than all of them
      Connections.run(other, "rollback");
      assertEquals(new Tally(1, 0, 0), write.join());
    }
  }

  @Test
  void another_program_that_never_lets_go_is_named_and_the_ledger_goes_on_afterwards()
      throws SQLException {
    try (Connection other = source.getConnection()) {
      Connections.run(other, "begin immediate");
      LedgerException locked =
          assertThrows(LedgerException.class, () -> ledger.write(pen -> addCustomer(pen, "C-1")));
      assertEquals(Kind.LOCKED, locked.kind());
      Connections.run(other, "rollback");
    }
    assertEquals(new Tally(1, 0, 0), ledger.write(pen -> addCustomer(pen, "C-1")));
  }

  @Test
  void a_full_disk_undoes_the_write_says_so_and_is_forgotten_when_there_is_space()
      throws SQLException {
    ledger.close();
    int pages;
    try (Connection connection = source.getConnection()) {
      pages = Schema.pragma(connection, "page_count");
    }
    source.getConfig().setMaxPageCount(pages + 10);
    ledger = Ledger.open(dir, CLOCK, _ -> source);
    ledger.write(pen -> addCustomer(pen, "C-1"));
    LedgerException full =
        assertThrows(
            LedgerException.class,
            () ->
                ledger.write(pen -> {
                  addCustomer(pen, "C-2");
                  return pen.customers(customers(1_000));
                }));
    assertEquals(Kind.DISK_FULL, full.kind());
    assertTrue(full.getMessage().startsWith("No space is left for " + ledger.file()));
    assertTrue(known("C-1"));
    assertFalse(known("C-2"));

    source.getConfig().setMaxPageCount(1_000_000);
    assertEquals(new Tally(1_000, 0, 0), ledger.write(pen -> pen.customers(customers(1_000))));
    assertTrue(ledger.verify().intact());
  }

  private static List<Customer> customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Sample.customer(new CustomerId("many-" + i)))
        .toList();
  }
}
