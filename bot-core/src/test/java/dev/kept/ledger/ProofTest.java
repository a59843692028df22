package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementPdf;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.ChainReport.Break;
import dev.kept.ledger.ChainReport.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
  private static final ConversationId OTHER = new ConversationId("t-2");

  @TempDir Path dir;
  private Ledger ledger;

  @BeforeEach
  void two_talks_of_nine_lines_and_an_agreement() {
    ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW));
    ledger.write(pen -> {
      Sample.books(pen);
      Sample.open(pen, Sample.TALK);
      TokenHash link = TokenHash.of("link");
      pen.createLink(Sample.ACCOUNT, link, Sample.NOW.plusSeconds(60));
      return pen.openOrResume(
          new NewConversation(
              OTHER, Sample.ACCOUNT, Optional.of(link), Sample.start(), Locale.ENGLISH));
    });
    for (int turn = 0; turn < 3; turn++) {
      ledger.writeTurn(Sample.turn(Sample.TALK, turn, "c-" + turn));
      ledger.writeTurn(Sample.turn(OTHER, turn, "c-" + turn));
    }
    Agreement agreement =
        new Agreement(
            "a-1",
            Sample.ACCOUNT,
            1,
            Optional.empty(),
            AgreementState.ACTIVE,
            Sample.offer("three", 3),
            new Consent("Lena Vogt", Sample.NOW, Locale.GERMANY, "192.0.2.7", "Firefox"),
            OTHER.value(),
            "default@1f2e3d");
    ledger.writeTurn(Sample.turn(OTHER, 3, "c-3", new Entry.Signed(agreement)));
    ledger.write(
        pen -> pen.keepPdf("a-1", new AgreementPdf("%PDF".getBytes(StandardCharsets.UTF_8))));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + ledger.file());
  }

  /// What someone with the file and enough patience can do.
  private ChainReport after(String... tampering) throws SQLException {
    try (Connection connection = raw()) {
      for (String trigger :
          List.of(
              "line_stays",
              "line_remains",
              "agreement_pdf_stays",
              "agreement_stays",
              "decision_remains",
              "figures_stay",
              "decision_stays")) {
        Connections.run(connection, "drop trigger " + trigger);
      }
      for (String statement : tampering) {
        Connections.run(connection, statement);
      }
    }
    return ledger.verify();
  }

  private static List<Break> at(long seq, Fault fault) {
    return List.of(new Break(Sample.TALK, seq, fault));
  }

  @Test
  void an_untouched_ledger_is_intact() {
    ChainReport report = ledger.verify();
    assertTrue(report.intact(), report.toString());
    assertEquals(2, report.conversations());
    assertEquals(21, report.lines());
    assertEquals(1, report.agreements());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text = 'I owe twice as much.'",
        "speaker = 'CUSTOMER'",
        "at = '2026-11-20T09:30:00.000000000Z'",
        "name = 'Ana Ruiz'",
        "script = 'offers.intro@4'",
        "rule = 'choose.other'",
        "turn = 1",
        "session = null, client_turn = 'c-9'",
        "hash = zeroblob(32)"
      })
  void a_line_that_was_altered_is_found(String change) throws SQLException {
    assertEquals(
        at(5, Fault.ALTERED),
        after("update line set " + change + " where conversation = 1 and seq = 5").breaks());
  }

  @Test
  void a_line_that_was_removed_is_found() throws SQLException {
    assertEquals(
        at(6, Fault.MISSING),
        after("delete from line where conversation = 1 and seq = 5").breaks());
  }

  @Test
  void a_removed_line_whose_gap_was_closed_is_found() throws SQLException {
    assertEquals(
        at(5, Fault.OUT_OF_ORDER),
        after(
                "delete from line where conversation = 1 and seq = 5",
                "update line set seq = seq - 1 where conversation = 1 and seq > 5")
            .breaks());
  }

  @Test
  void a_line_that_was_inserted_is_found() throws SQLException {
    assertEquals(
        at(5, Fault.ALTERED),
        after(
                "update line set seq = -seq where conversation = 1 and seq >= 5",
                "update line set seq = 1 - seq where conversation = 1 and seq < 0",
                """
                insert into line (conversation, seq, turn, speaker, text, at, prev_hash, hash)
                select 1, 5, 5, 'CUSTOMER', 'I agree to everything.', at, hash, zeroblob(32)
                from line where conversation = 1 and seq = 4
                """)
            .breaks());
  }

  @Test
  void lines_in_another_order_are_found() throws SQLException {
    assertEquals(
        at(5, Fault.OUT_OF_ORDER),
        after(
                "update line set seq = -5 where conversation = 1 and seq = 5",
                "update line set seq = 5 where conversation = 1 and seq = 6",
                "update line set seq = 6 where conversation = 1 and seq = -5")
            .breaks());
  }

  @Test
  void a_tail_that_was_cut_is_found() throws SQLException {
    assertEquals(
        at(8, Fault.TAIL), after("delete from line where conversation = 1 and seq > 7").breaks());
  }

  @Test
  void a_talk_cut_at_its_end_together_with_its_count_is_found() throws SQLException {
    assertEquals(
        at(8, Fault.TAIL),
        after(
                "delete from line where conversation = 1 and seq > 7",
                "update conversation set seq = 7 where no = 1")
            .breaks());
  }

  @Test
  void a_talk_moved_to_another_account_is_found() throws SQLException {
    assertEquals(
        at(1, Fault.OUT_OF_ORDER),
        after(
                "insert into account (id, customer, currency) values ('x', 'C-1001', 'EUR')",
                "update conversation set account = 'x' where no = 1")
            .breaks());
  }

  @Test
  void a_talk_rewritten_as_a_whole_changes_the_fingerprint() throws SQLException {
    String before = ledger.verify().fingerprint();
    assertEquals(before, ledger.verify().fingerprint());
    assertNotEquals(
        before, after("update conversation set head = zeroblob(32) where no = 1").fingerprint());
  }

  @Test
  void each_broken_talk_is_named_with_its_first_broken_line() throws SQLException {
    List<Break> breaks = after("update line set text = 'x' where seq in (2, 4)").breaks();
    assertEquals(
        List.of(new Break(Sample.TALK, 2, Fault.ALTERED), new Break(OTHER, 2, Fault.ALTERED)),
        breaks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set policy = 'strict@000000' where conversation = 2 and turn = 10",
        "update decision set record = '[]' where conversation = 2 and turn = 10",
        "update decision set reading = '{}' where conversation = 2 and turn = 10",
        "delete from decision where conversation = 2 and turn = 10",
        "update agreement set terms = replace(terms, '41334', '91334')",
        "update agreement set typed_name = 'L. Vogt'",
        "update agreement set consent_at = '2026-11-20T09:30:00.000000000Z'",
        "update agreement set turn = 7"
      })
  void what_was_decided_and_signed_is_bound_to_the_words(String change) throws SQLException {
    Break found = after(change).breaks().getFirst();
    assertEquals(OTHER, found.conversation());
    assertEquals(Fault.UNSEALED, found.fault());
  }

  @Test
  void a_document_that_was_exchanged_is_found() throws SQLException {
    assertEquals(
        List.of("agreement a-1: its PDF is not the one that was kept"),
        after("update agreement_pdf set bytes = x'00'").damage());
  }

  @Test
  void figures_that_were_altered_are_found() throws SQLException {
    assertEquals(
        List.of("figures 1: they are not the ones a decision rests on"),
        after("update figures set json = replace(json, '41334', '11334')").damage());
  }

  @Test
  void a_talk_that_is_gone_while_its_agreement_stays_is_found() throws SQLException {
    assertEquals(
        List.of("a row of agreement points at nothing in conversation"),
        after(
                "delete from decision where conversation = 2",
                "delete from line where conversation = 2",
                "delete from conversation where no = 2")
            .damage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update line set text = 'x'",
        "delete from line",
        "update decision set rule = 'x'",
        "delete from decision",
        "update figures set json = '{}'",
        "delete from figures",
        "update agreement set terms = '{}'",
        "update agreement set typed_name = 'x'",
        "delete from agreement",
        "update agreement_pdf set bytes = x'00'",
        "delete from agreement_pdf"
      })
  void what_was_said_decided_and_signed_stays(String statement) throws SQLException {
    try (Connection connection = raw()) {
      SQLException refused =
          assertThrows(SQLException.class, () -> Connections.run(connection, statement));
      assertTrue(
          refused.toString().matches(".*(is|are) never (changed|removed).*"), refused.toString());
    }
    assertTrue(ledger.verify().intact());
  }
}
