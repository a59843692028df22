package dev.kept.app;

import dev.kept.conversation.Speaker;
import dev.kept.desk.ChatLine;
import dev.kept.desk.ChatView;
import dev.kept.desk.ChoiceLabel;
import dev.kept.phrasing.OfferCard;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows a talk in a terminal: what was said, offers as tables, choices with numbers.
final class TerminalTalk {
  private static final int WIDTH = 88;
  private static final String INDENT = "  ";

  private final PrintWriter out;
  private List<OfferCard> shown = List.of();

  TerminalTalk(PrintWriter out) {
    this.out = out;
  }

  /// What a turn brought, and what can be done next.
  void show(ChatView view) {
    view.lines().stream().filter(line -> line.from() != Speaker.CUSTOMER).forEach(this::say);
    if (view.readBack().isEmpty() && !view.offers().equals(shown)) {
      shown = view.offers();
      shown.forEach(offer -> offer(offer, number(view, "offer:" + offer.offer().id())));
    }
    choices(view.choices());
    hint(view);
    out.flush();
  }

  private void say(ChatLine line) {
    out.println();
    line.name().ifPresent(name -> out.println(name + ":"));
    line.text().lines().forEach(text -> wrapped("", text));
  }

  private void offer(OfferCard card, Optional<Integer> number) {
    out.println();
    out.println(INDENT + number.map(n -> n + ") ").orElse("") + card.title());
    wrapped(INDENT, card.summary());
    int day = width(card.schedule().stream().map(OfferCard.Payment::day).toList());
    int amount = width(card.schedule().stream().map(OfferCard.Payment::amount).toList());
    for (OfferCard.Payment payment : card.schedule()) {
      String row =
          INDENT.repeat(2)
              + padded(payment.day(), day)
              + "  "
              + " ".repeat(amount - payment.amount().length())
              + payment.amount()
              + payment.note().map(note -> "  " + note).orElse("");
      out.println(row);
    }
    details(card).forEach(line -> wrapped(INDENT, line));
  }

  private static List<String> details(OfferCard card) {
    List<String> lines = new ArrayList<>();
    lines.add(card.total());
    card.saving().ifPresent(lines::add);
    lines.add(card.fees());
    lines.add(card.methods());
    lines.add(card.missed());
    card.perk().ifPresent(lines::add);
    card.review().ifPresent(lines::add);
    lines.add(card.validUntil());
    card.why().forEach(why -> lines.add("- " + why));
    return lines;
  }

  private void choices(List<ChoiceLabel> choices) {
    if (!choices.isEmpty()) {
      out.println();
    }
    for (int i = 0; i < choices.size(); i++) {
      wrapped(INDENT, (i + 1) + ") " + choices.get(i).label());
    }
  }

  private void hint(ChatView view) {
    if (view.state().equals("budgeting")) {
      out.println();
      out.println("  (three amounts a month: income, essentials, other debts, like 1800 1200 150)");
    }
  }

  private static Optional<Integer> number(ChatView view, String choice) {
    for (int i = 0; i < view.choices().size(); i++) {
      if (view.choices().get(i).id().equals(choice)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private void wrapped(String indent, String text) {
    String hanging = indent + " ".repeat(bullet(text));
    List<String> lines = wrap(text);
    for (int i = 0; i < lines.size(); i++) {
      out.println((i == 0 ? indent : hanging) + lines.get(i));
    }
  }

  /// The text in lines that fit a terminal.
  static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static int bullet(String text) {
    return text.startsWith("- ") || text.startsWith("• ") ? 2 : 0;
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
