package dev.kept.conversation;

import dev.kept.account.Invoice;
import dev.kept.account.OpenInvoice;
import dev.kept.plan.Fact;
import dev.kept.policy.PlanTerms;
import dev.kept.understanding.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Answers to questions, at any time. Before someone is verified only the one about the machine is
/// answered.
final class Answers {
  private Answers() {}

  static List<Say> to(Moment moment, Message message) {
    List<Say> lines = new ArrayList<>();
    if (message.says(Intent.ASKS_IF_BOT)) {
      lines.add(Saying.say(AnswerWords.BOT));
    }
    if (moment.talk().verified() && moment.blocked().isEmpty()) {
      aboutTheAccount(moment, message, lines);
    }
    if (message.reading().intent() == Intent.THANKS) {
      lines.add(Saying.say(AnswerWords.THANKS));
    }
    return lines;
  }

  private static void aboutTheAccount(Moment moment, Message message, List<Say> lines) {
    if (message.says(Intent.ASKS_DETAILS)) {
      lines.add(details(moment));
    }
    if (message.says(Intent.ASKS_FEES)) {
      lines.add(fees(moment));
    }
    if (message.says(Intent.ASKS_METHODS) && !message.wishes()) {
      lines.add(methods(moment));
    }
    if (message.says(Intent.ASKS_CONSEQUENCE)) {
      lines.add(missed(moment));
    }
  }

  /// Each open invoice with its amount and day, and what it was for.
  static Say details(Moment moment) {
    List<Say> items = moment.theCase().statement().open().stream().map(Answers::invoice).toList();
    return items.isEmpty()
        ? Saying.say(AnswerWords.DETAILS_NONE)
        : Saying.list(AnswerWords.DETAILS, Map.of("count", Saying.count(items.size())), items);
  }

  private static Say invoice(OpenInvoice open) {
    Invoice invoice = open.invoice();
    Map<String, Fact> facts =
        new HashMap<>(
            Map.of(
                "invoice", Saying.name(invoice.id().value()),
                "amount", Saying.amount(open.open()),
                "due", Saying.day(invoice.due())));
    if (open.disputed()) {
      return Saying.say(AnswerWords.INVOICE_DISPUTED, facts);
    }
    if (invoice.description().isEmpty()) {
      return Saying.say(AnswerWords.INVOICE, facts);
    }
    facts.put("description", Saying.name(invoice.description().get()));
    return Saying.say(AnswerWords.INVOICE_FOR, facts);
  }

  private static Say fees(Moment moment) {
    List<PlanTerms.Fee> fees = moment.policy().plans().fees();
    if (fees.isEmpty()) {
      return Saying.say(AnswerWords.NO_FEES);
    }
    List<Say> items =
        fees.stream()
            .map(fee ->
                Say.of(
                    fee.script(),
                    Map.of("amount", Saying.amount(fee.amount().in(moment.balance().currency())))))
            .toList();
    return Saying.list(AnswerWords.FEES, Map.of(), items);
  }

  private static Say methods(Moment moment) {
    List<Say> items =
        moment.policy().plans().offers().methods().stream()
            .map(method -> Say.plain("method." + method))
            .toList();
    return Saying.list(AnswerWords.METHODS, Map.of(), items);
  }

  private static Say missed(Moment moment) {
    PlanTerms.Missed missed = moment.policy().plans().missed();
    return Say.of(missed.script(), Map.of("grace", Saying.count(missed.graceDays())));
  }
}
