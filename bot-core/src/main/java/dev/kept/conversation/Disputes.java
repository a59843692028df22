package dev.kept.conversation;

import dev.kept.account.HoldKind;
import dev.kept.account.InvoiceId;
import dev.kept.account.OpenInvoice;
import dev.kept.policy.HandoffReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "This is not right": what is disputed rests from this moment and is in no plan. One invoice that
/// is named rests alone; otherwise all of them do.
final class Disputes {
  private static final String ALL = "all";
  private static final int TELLS_SOMETHING = 3;

  private Disputes() {}

  static Reply named(Moment moment, Message message) {
    List<InvoiceId> invoices =
        moment.talk().verified() ? invoicesIn(moment, message.text()) : List.of();
    return of(moment, invoices, message.text());
  }

  /// A tap: which one, when there are several.
  static Reply tapped(Moment moment) {
    if (moment.undisputed().size() == 1) {
      return of(moment, List.of(), "wrong");
    }
    return Reply.by("dispute.which", moment.talk())
        .say(RightWords.DISPUTE_WHICH)
        .offer(Choices.disputes(moment))
        .offer(List.of(Choices.PERSON));
  }

  static Reply tapped(Moment moment, String invoice) {
    boolean known =
        moment.covers().stream().anyMatch(id -> id.value().equals(invoice)) || invoice.equals(ALL);
    if (!known) {
      return tapped(moment);
    }
    List<InvoiceId> invoices = invoice.equals(ALL) ? List.of() : List.of(new InvoiceId(invoice));
    return of(moment, invoices, Choices.DISPUTE + invoice);
  }

  private static Reply of(Moment moment, List<InvoiceId> invoices, String said) {
    boolean some = !invoices.isEmpty() && invoices.size() < moment.undisputed().size();
    return some ? some(moment, invoices, said) : all(moment, said);
  }

  private static Reply all(Moment moment, String said) {
    Moment there = moment.in(new TalkState.OnHold(HoldKind.DISPUTE, true));
    return Reply.by("right.dispute", there.talk())
        .effect(new Effect.Dispute(List.of(), said))
        .effect(new Effect.HandOff(HandoffReason.DISPUTE, said))
        .say(RightWords.DISPUTE)
        .offer(Rests.choices(there, HoldKind.DISPUTE));
  }

  /// The rest can still be talked about, on the next turn, when the books know of the dispute.
  private static Reply some(Moment moment, List<InvoiceId> invoices, String said) {
    List<Say> items =
        invoices.stream()
            .map(id ->
                Saying.say(RightWords.DISPUTED_INVOICE, Map.of("invoice", Saying.name(id.value()))))
            .toList();
    Moment listening =
        moment
            .with(moment.heard().with(memory -> memory.listened = true))
            .in(new TalkState.Listening());
    return Reply.by("right.dispute", listening.talk())
        .effect(new Effect.Dispute(invoices, said))
        .effect(new Effect.HandOff(HandoffReason.DISPUTE, said))
        .say(Saying.list(RightWords.DISPUTE_SOME, Map.of(), items))
        .offer(List.of(Choices.OPTIONS, Choices.PERSON));
  }

  /// The open invoices whose numbers stand in the text.
  private static List<InvoiceId> invoicesIn(Moment moment, String text) {
    List<InvoiceId> found = new ArrayList<>();
    for (OpenInvoice open : moment.undisputed()) {
      if (number(open.invoice().id().value()).matcher(text).find()) {
        found.add(open.invoice().id());
      }
    }
    return found;
  }

  /// The number with or without its separators, standing for itself.
  private static Pattern number(String id) {
    List<String> groups =
        Pattern.compile("[^\\p{L}\\p{Nd}]+").splitAsStream(id).map(Pattern::quote).toList();
    String joined = groups.stream().collect(Collectors.joining("[^\\p{L}\\p{Nd}]*"));
    String before = id.length() < TELLS_SOMETHING ? "(?:#|no\\.?|nr\\.?|invoice|factura) ?" : "";
    return Pattern.compile(
        "(?<![\\p{L}\\p{Nd}])" + before + joined + "(?![\\p{L}\\p{Nd}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
