package dev.kept.desk;

import dev.kept.account.AccountBook;
import dev.kept.account.AccountId;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.agreement.Agreement;
import dev.kept.conversation.Effect;
import dev.kept.desk.LedgerRows.Change;
import dev.kept.desk.LedgerRows.Row;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import dev.kept.money.Money;
import dev.kept.policy.HandoffReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a turn changed beside the talk, told from the rows it left behind. Two things are not in
/// the rows: that a customer said once more what already stands, which changes nothing; and whether
/// they meant all invoices or named each of them, so a dispute after which nothing is left to talk
/// about is one about all.
final class RowEffects {
  private final Ledger ledger;
  private final AccountId account;

  RowEffects(Ledger ledger, AccountId account) {
    this.ledger = ledger;
    this.account = account;
  }

  List<Effect> of(List<Change> changes) {
    List<Effect> effects = new ArrayList<>();
    changes.forEach(change -> effect(change).forEach(effects::add));
    List<Row> disputed =
        changes.stream()
            .filter(change -> change.table().equals("dispute"))
            .map(Change::after)
            .toList();
    if (!disputed.isEmpty()) {
      effects.add(dispute(disputed));
    }
    return effects;
  }

  private Stream<Effect> effect(Change change) {
    Row row = change.after();
    return switch (change.table()) {
      case "session" -> session(change);
      case "conversation" -> talk(change);
      case "hold" -> Stream.of(new Effect.PlaceHold(hold(row)));
      case "handoff_reason" ->
          Stream.of(
              new Effect.HandOff(HandoffReason.valueOf(row.text("reason")), row.text("summary")));
      case "promise" -> Stream.of(promise(row));
      case "agreement" -> agreement(change);
      case "contact_wish" ->
          Stream.of(
              new Effect.KeepContactWish(
                  Effect.ContactWish.valueOf(row.text("wish")), row.text("words")));
      default -> Stream.empty();
    };
  }

  private static Stream<Effect> session(Change change) {
    boolean failed = change.sets("failures") && !change.after().text("failures").equals("0");
    return Stream.concat(
        change.sets("verified_at") ? Stream.of(new Effect.Verified()) : Stream.empty(),
        failed ? Stream.of(new Effect.VerificationFailed()) : Stream.empty());
  }

  private static Stream<Effect> talk(Change change) {
    Row row = change.after();
    boolean speaks = change.before().isPresent() && change.sets("locale");
    return Stream.concat(
        change.sets("rated_at")
            ? Stream.of(new Effect.Rate(Integer.parseInt(row.text("rating"))))
            : Stream.empty(),
        speaks
            ? Stream.of(new Effect.SpeakLanguage(Locale.forLanguageTag(row.text("locale"))))
            : Stream.empty());
  }

  private static Hold hold(Row row) {
    return new Hold(
        HoldKind.valueOf(row.text("kind")),
        scope(row),
        LocalDate.parse(row.text("from_day")),
        row.find("until_day").map(LocalDate::parse),
        row.text("why"));
  }

  private static HoldScope scope(Row row) {
    return switch (row.text("scope")) {
      case "INVOICE" -> new HoldScope.OneInvoice(new InvoiceId(row.text("scope_of")));
      case "ACCOUNT" -> new HoldScope.WholeAccount();
      case "CHANNEL" -> new HoldScope.OneChannel(row.text("scope_of"));
      case "EVERYTHING" -> new HoldScope.Everything();
      default -> throw new IllegalStateException("no such scope: " + row);
    };
  }

  private Effect promise(Row row) {
    return switch (row.text("state")) {
      case "OPEN" ->
          new Effect.GivePromise(
              Money.of(Long.parseLong(row.text("minor")), currency()),
              LocalDate.parse(row.text("due")),
              LocalDate.parse(row.text("grace_day")));
      case "WITHDRAWN" -> new Effect.WithdrawPromise(row.text("id"));
      default -> throw new IllegalStateException("no talk makes a promise so: " + row);
    };
  }

  /// The terms are figures that only the ledger can read back; an agreement that was replaced is no
  /// effect of its own.
  private Stream<Effect> agreement(Change change) {
    if (change.before().isPresent()) {
      return Stream.empty();
    }
    String id = change.after().text("id");
    Optional<Agreement> signed = ledger.read(shelf -> shelf.agreement(id));
    return signed.stream()
        .map(agreement -> new Effect.Sign(agreement.terms(), change.after().text("typed_name")));
  }

  private Effect dispute(List<Row> rows) {
    List<InvoiceId> invoices =
        rows.stream().map(row -> new InvoiceId(row.text("invoice"))).toList();
    LocalDate since = LocalDate.parse(rows.getFirst().text("since"));
    boolean isAll = ledger.read(shelf -> books(shelf).statement(since).collectable().isZero());
    return new Effect.Dispute(isAll ? List.of() : invoices, rows.getFirst().text("words"));
  }

  private String currency() {
    return ledger.read(shelf -> books(shelf).account().currency().getCurrencyCode());
  }

  private AccountBook books(Shelf shelf) {
    return shelf.account(account).orElseThrow().book();
  }
}
