package dev.kept.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A place in the tree of all phrases: where one can go from here, and which phrases end here.
/// Grown while phrases are loaded, never afterwards.
final class Node {
  int[] sets = {};
  Node[] afterSet = {};
  int[] bans = {};
  Node[] afterBan = {};

  /// Plus for gaps inside a clause, minus for wide ones.
  int[] skips = {};

  Node[] afterSkip = {};
  final @Nullable Node[] afterEdge = new @Nullable Node[4];
  int[] ends = {};

  Node bySet(int set) {
    int i = indexOf(sets, set);
    if (i < 0) {
      sets = with(sets, set);
      afterSet = with(afterSet);
      i = sets.length - 1;
    }
    return afterSet[i];
  }

  Node byBan(int set) {
    int i = indexOf(bans, set);
    if (i < 0) {
      bans = with(bans, set);
      afterBan = with(afterBan);
      i = bans.length - 1;
    }
    return afterBan[i];
  }

  Node bySkip(Element.Skip skip) {
    int width = skip.wide() ? -skip.most() : skip.most();
    int i = indexOf(skips, width);
    if (i < 0) {
      skips = with(skips, width);
      afterSkip = with(afterSkip);
      i = skips.length - 1;
    }
    return afterSkip[i];
  }

  Node byEdge(Element.Edge edge) {
    int i = index(edge.begins(), edge.whole());
    Node next = afterEdge[i];
    if (next == null) {
      next = new Node();
      afterEdge[i] = next;
    }
    return next;
  }

  @Nullable Node edge(boolean begins, boolean whole) {
    return afterEdge[index(begins, whole)];
  }

  void end(int id) {
    if (indexOf(ends, id) < 0) {
      ends = with(ends, id);
    }
  }

  private static int index(boolean begins, boolean whole) {
    return (begins ? 2 : 0) + (whole ? 1 : 0);
  }

  private static int indexOf(int[] values, int value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return i;
      }
    }
    return -1;
  }

  private static int[] with(int[] values, int value) {
    int[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = value;
    return more;
  }

  private static Node[] with(Node[] nodes) {
    Node[] more = Arrays.copyOf(nodes, nodes.length + 1);
    more[nodes.length] = new Node();
    return more;
  }
}
