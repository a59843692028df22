package dev.kept.ledger;

import dev.kept.ledger.ConversationTable.HeadRow;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the writer thread wrote last and need not ask for: the heads of talks, and which figures
/// are stored. To be forgotten whenever anything but a finished turn may have changed it.
final class Remembered {
  private final Map<String, HeadRow> heads = new Latest<>();
  private final Set<ByteBuffer> figures = Collections.newSetFromMap(new Latest<>());

  @Nullable HeadRow head(String conversation) {
    return heads.get(conversation);
  }

  void put(HeadRow head) {
    heads.put(head.id(), head);
  }

  /// Remembers figures; answers whether they were not known before.
  boolean add(Figures.Stored stored) {
    return figures.add(ByteBuffer.wrap(stored.hash()));
  }

  void forget() {
    heads.clear();
    figures.clear();
  }

  private static final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final int HOW_MANY = 10_000;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > HOW_MANY;
    }
  }
}
