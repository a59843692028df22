package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path dir;

  @Test
  void a_turn_is_there_after_the_ledger_was_closed_and_opened() {
    try (Ledger ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW))) {
      Conversation talk =
          ledger.write(pen -> {
            Sample.books(pen);
            return Sample.open(pen, Sample.TALK);
          });
      TurnWritten written = ledger.writeTurn(Sample.turn(talk.id(), talk.version(), "c-1"));
      TurnWritten.Written done = assertInstanceOf(TurnWritten.Written.class, written);
      assertEquals(1, done.version());
    }
    try (Ledger again = Ledger.open(dir, InstantSource.fixed(Sample.NOW))) {
      Conversation talk = again.read(shelf -> shelf.conversation(Sample.TALK)).orElseThrow();
      assertEquals(Sample.choosing(), talk.standing());
      List<Line> lines = again.read(shelf -> shelf.lines(Sample.TALK, 0));
      assertEquals(
          List.of("I can pay in parts.", "Thank you for saying so.", "Here are three ways."),
          lines.stream().map(Line::text).toList());
      assertEquals(1, again.read(shelf -> shelf.decisions(Sample.TALK)).size());
      assertTrue(again.verify().intact(), again.verify().toString());
      again.backup(dir.resolve("copy.db"));
      AccountBooks books = again.read(shelf -> shelf.account(Sample.ACCOUNT)).orElseThrow();
      assertEquals(Sample.customer(Sample.BAKERY), books.customer());
      assertEquals(
          List.of(Sample.invoice(Sample.INVOICE, Sample.ACCOUNT)), books.book().invoices());
    }
  }
}
