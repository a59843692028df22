package dev.kept.ledger;

import dev.kept.conversation.Choice;
import dev.kept.conversation.Talk;
import dev.kept.plan.Offer;
import java.util.List;

/// How a talk stands between two turns: its state, what can be tapped, and the offers shown.
public record Standing(Talk talk, List<Choice> choices, List<Offer> offers) {

  public Standing {
    choices = List.copyOf(choices);
    offers = List.copyOf(offers);
  }
}
