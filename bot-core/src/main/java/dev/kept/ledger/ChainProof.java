package dev.kept.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.kept.conversation.ConversationId;
import dev.kept.ledger.AgreementTable.AgreementRow;
import dev.kept.ledger.ChainReport.Break;
import dev.kept.ledger.ChainReport.Fault;
import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.DecisionTable.DecisionRow;
import dev.kept.ledger.LineTable.LineRow;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Walks every chain from its root to its head, and looks at whatever else must hold.
final class ChainProof {
  private final Handle handle;
  private final Tables tables;
  private final Chain chain = new Chain();
  private final MessageDigest heads = TokenHash.sha256();
  private final List<Break> breaks = new ArrayList<>();
  private final List<String> damage = new ArrayList<>();
  private long conversations;
  private long lines;
  private long agreements;

  ChainProof(Handle handle, Tables tables) {
    this.handle = handle;
    this.tables = tables;
  }

  ChainReport prove() {
    try (Stream<HeadRow> all = tables.conversations().heads().stream()) {
      all.forEach(this::walk);
    }
    documents();
    figures();
    file();
    return new ChainReport(
        conversations, lines, agreements, breaks, damage, HexFormat.of().formatHex(heads.digest()));
  }

  private void walk(HeadRow talk) {
    conversations++;
    heads.update(talk.head());
    Seals seals = new Seals(tables, talk);
    try (Stream<LineRow> spoken = tables.lines().chain(talk.no()).stream()) {
      Walk walk =
          new Walk(chain.root(talk.id(), talk.account(), talk.link(), talk.createdAt()), seals);
      spoken.takeWhile(walk::follows).forEach(_ -> lines++);
      walk.end(talk)
          .ifPresent(
              fault -> breaks.add(new Break(new ConversationId(talk.id()), walk.seq, fault)));
    }
  }

  /// What was decided and signed in one talk, by turn.
  private static final class Seals {
    private final Map<Long, DecisionRow> decided;
    private final Map<Long, List<AgreementRow>> signed;

    Seals(Tables tables, HeadRow talk) {
      decided =
          tables.decisions().sealed(talk.no()).stream()
              .collect(toMap(DecisionRow::turn, row -> row));
      signed =
          tables.agreements().signedIn(talk.id()).stream().collect(groupingBy(AgreementRow::turn));
    }

    boolean hold(LineRow line) {
      @Nullable DecisionRow decision = decided.get(line.seq());
      List<AgreementRow> agreements = signed.getOrDefault(line.seq(), List.of());
      return line.seal() == null
          ? decision == null && agreements.isEmpty()
          : Arrays.equals(line.seal(), Seal.of(decision, agreements));
    }
  }

  /// One walk along one chain, up to the first line that is not as it was written.
  private final class Walk {
    private final Seals seals;
    private byte[] hash;
    private long seq;
    private @Nullable Fault fault;

    Walk(byte[] root, Seals seals) {
      this.hash = root;
      this.seals = seals;
    }

    boolean follows(LineRow line) {
      fault = fault(line);
      seq = line.seq();
      hash = line.hash();
      return fault == null;
    }

    private @Nullable Fault fault(LineRow line) {
      if (line.seq() != seq + 1) {
        return Fault.MISSING;
      } else if (!Arrays.equals(line.prevHash(), hash)) {
        return Fault.OUT_OF_ORDER;
      } else if (!Arrays.equals(line.hash(), chain.hash(hash, line))) {
        return Fault.ALTERED;
      }
      return seals.hold(line) ? null : Fault.UNSEALED;
    }

    Optional<Fault> end(HeadRow talk) {
      if (fault != null) {
        return Optional.of(fault);
      }
      boolean atHead = seq == talk.seq() && Arrays.equals(hash, talk.head());
      if (atHead) {
        return Optional.empty();
      }
      seq++;
      return Optional.of(Fault.TAIL);
    }
  }

  private void documents() {
    try (Stream<AgreementPdfTable.AgreementPdfRow> all = tables.pdfs().all().stream()) {
      all.forEach(this::document);
    }
  }

  private void document(AgreementPdfTable.AgreementPdfRow pdf) {
    agreements++;
    if (!pdf.toDomain().sha256().equals(pdf.sha256())) {
      damage.add("agreement %s: its PDF is not the one that was kept".formatted(pdf.agreement()));
    }
  }

  private void figures() {
    try (Stream<FiguresTable.FiguresRow> all = tables.figures().all().stream()) {
      all.filter(row -> !Arrays.equals(row.hash(), Figures.hash(row.json())))
          .map(row -> "figures %d: they are not the ones a decision rests on".formatted(row.no()))
          .forEach(damage::add);
    }
  }

  private void file() {
    handle.createQuery("pragma foreign_key_check").mapToMap().stream()
        .map(row ->
            "a row of %s points at nothing in %s".formatted(row.get("table"), row.get("parent")))
        .distinct()
        .forEach(damage::add);
    handle.createQuery("pragma integrity_check").mapTo(String.class).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(damage::add);
  }
}
