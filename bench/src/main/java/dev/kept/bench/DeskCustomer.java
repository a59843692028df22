package dev.kept.bench;

import dev.kept.desk.Answered;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Opened;
import dev.kept.desk.Session;
import dev.kept.desk.Utterance;
import dev.kept.desk.Visitor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A customer who talks through the desk itself, without HTTP, from the link to a signed agreement,
/// and then starts again with the next link. One [#step] is one durable turn.
final class DeskCustomer implements Load.Caller {
  private static final Visitor VISITOR = new Visitor("127.0.0.1", "bench");

  private final NegotiationDesk desk;
  private final Iterator<Customers.Waiting> waiting;
  private Iterator<Map.Entry<String, String>> script =
      List.<Map.Entry<String, String>>of().iterator();
  private @Nullable Session session;
  private int turn;

  DeskCustomer(NegotiationDesk desk, Iterator<Customers.Waiting> waiting) {
    this.desk = desk;
    this.waiting = waiting;
  }

  @Override
  public void step() {
    Session here = session;
    if (here == null || !script.hasNext()) {
      open(waiting.next());
      return;
    }
    Answered answered = desk.answer(here, "t" + turn++, utterance(script.next()), VISITOR);
    if (!(answered instanceof Answered.Answer(var view, boolean repeated)) || repeated) {
      throw new IllegalStateException("a turn was not answered: " + answered);
    }
    if (!script.hasNext() && !view.state().equals("agreed")) {
      throw new IllegalStateException("the talk ended as " + view.state());
    }
  }

  private void open(Customers.Waiting next) {
    Opened opened = desk.open(next.link()).orElseThrow();
    session = opened.session();
    script = Customers.turns(next).iterator();
    turn = 0;
  }

  private static Utterance utterance(Map.Entry<String, String> turn) {
    return switch (turn.getKey()) {
      case "text" -> new Utterance.Text(turn.getValue());
      case "choice" -> new Utterance.Tap(turn.getValue());
      case "signature" -> new Utterance.Signature(turn.getValue());
      default -> throw new IllegalArgumentException(turn.getKey());
    };
  }
}
