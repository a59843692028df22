package dev.kept.ledger;

import dev.kept.conversation.ConversationId;
import dev.kept.ledger.ChainReport.Break;
import dev.kept.ledger.ChainReport.Fault;
import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.LineTable.LineRow;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

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

  ChainProof(Handle handle) {
    this.handle = handle;
    this.tables = new Tables(handle);
  }

  ChainReport prove() {
    try (Stream<HeadRow> all = tables.conversations().heads().stream()) {
      all.forEach(this::walk);
    }
    documents();
    file();
    return new ChainReport(
        conversations, lines, agreements, breaks, damage, HexFormat.of().formatHex(heads.digest()));
  }

  private void walk(HeadRow talk) {
    conversations++;
    heads.update(talk.head());
    try (Stream<LineRow> spoken = tables.lines().chain(talk.no()).stream()) {
      Walk walk = new Walk(chain.root(talk.id(), talk.account(), talk.link(), talk.createdAt()));
      spoken.takeWhile(walk::follows).forEach(line -> {});
      lines += walk.steps;
      walk.fault.or(() -> walk.end(talk)).ifPresent(fault -> broken(talk, walk.seq, fault));
    }
  }

  private void broken(HeadRow talk, long seq, Fault fault) {
    breaks.add(new Break(new ConversationId(talk.id()), seq, fault));
  }

  /// One walk along one chain, up to the first line that is not as it was written.
  private final class Walk {
    private byte[] hash;
    private long seq;
    private long steps;
    private Optional<Fault> fault = Optional.empty();

    Walk(byte[] root) {
      hash = root;
    }

    boolean follows(LineRow line) {
      steps++;
      if (line.seq() != seq + 1) {
        fault = Optional.of(Fault.MISSING);
      } else if (!Arrays.equals(line.prevHash(), hash)) {
        fault = Optional.of(Fault.OUT_OF_ORDER);
      } else if (!Arrays.equals(line.hash(), chain.hash(hash, line))) {
        fault = Optional.of(Fault.ALTERED);
      }
      seq = line.seq();
      hash = line.hash();
      return fault.isEmpty();
    }

    Optional<Fault> end(HeadRow talk) {
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
