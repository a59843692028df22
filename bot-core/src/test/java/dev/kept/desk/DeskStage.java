package dev.kept.desk;

import dev.kept.account.HoldKind;
import dev.kept.conversation.Dialogue;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.conversation.DialogueBooks;
import dev.kept.conversation.EffectWords;
import dev.kept.conversation.Stage;
import dev.kept.ledger.ChainReport;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.phrasing.OfferCard;
import dev.kept.plan.Budget;
import dev.kept.risk.Band;
import dev.kept.script.Line;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plays a dialogue as it happens at a business: through the desks, over a ledger in a real file,
/// with a clock that `day:` moves. What changed beside the talk is read from that file.
final class DeskStage implements Stage, AutoCloseable {
  private static final Visitor VISITOR = new Visitor("203.0.113.7", "a browser");
  private static final Duration LINK = Duration.ofDays(365);
  private static final Duration BETWEEN_TURNS = Duration.ofSeconds(20);
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final DialogueBooks books;
  private final Rulebook rules;
  private final Path folder;
  private final Hand clock = new Hand();
  private final String link;
  private final List<Sent> sent = new ArrayList<>();
  private Ledger ledger;
  private NegotiationDesk desk;
  private StageOffice office;
  private @Nullable Opened opened;

  /// A clock that stands until it is moved.
  private static final class Hand implements InstantSource {
    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }
  }

  /// One turn of the customer as it was sent, and what came back.
  record Sent(Session session, String id, Utterance said, Answered answered) {}

  /// A business with these rules whose ledger is in this folder, and the books of the dialogue.
  DeskStage(Dialogue.Setting setting, Rulebook rules, Path folder) {
    this.books = DialogueBooks.of(setting);
    this.rules = rules;
    this.folder = folder;
    comes(setting.today());
    this.ledger = Ledger.open(folder, clock);
    this.desk = new NegotiationDesk(ledger, rules, clock);
    this.office = new StageOffice(books, ledger, rules, clock);
    office.open(setting);
    this.link =
        new LinkDesk(ledger, clock).create(books.account().id(), LINK).orElseThrow().token();
  }

  @Override
  public Seen play(Turn turn) {
    clock.now = clock.now.plus(BETWEEN_TURNS);
    return switch (turn) {
      case Turn.Opens _ -> opened();
      case Turn.Writes(String text) -> said(new Utterance.Text(text));
      case Turn.Taps(String choice) -> said(new Utterance.Tap(choice));
      case Turn.TellsBudget(Money income, Money essentials, Money debts) ->
          said(new Utterance.BudgetForm(new Budget(income, essentials, debts)));
      case Turn.Signs(String name) -> said(new Utterance.Signature(name));
      case Turn.DayComes(LocalDate day) -> meanwhile(() -> nextDay(day));
      case Turn.Pays(Money amount) -> meanwhile(() -> office.paid(amount));
      case Turn.Rests(HoldKind kind) -> meanwhile(() -> office.rest(kind));
      case Turn.Lifts(HoldKind kind) -> meanwhile(() -> office.lift(kind));
    };
  }

  /// Closes desk and ledger and opens both again on the same folder, as a restart does.
  void restart() {
    close();
    ledger = Ledger.open(folder, clock);
    desk = new NegotiationDesk(ledger, rules, clock);
    office = new StageOffice(books, ledger, rules, clock);
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
  }

  private Seen opened() {
    LedgerRows before = rows();
    opened = desk.open(link).orElseThrow();
    return seen(opened.view(), before);
  }

  private Session session() {
    return Objects.requireNonNull(opened, "the page is opened first").session();
  }

  private String token() {
    return Objects.requireNonNull(opened, "the page is opened first").token();
  }

  private Seen said(Utterance said) {
    LedgerRows before = rows();
    String id = "turn " + sent.size();
    Answered answered = desk.answer(session(), id, said, VISITOR);
    sent.add(new Sent(session(), id, said, answered));
    return switch (answered) {
      case Answered.Answer(ChatView view, boolean _) -> seen(view, before);
      case Answered.NotOffered _ -> seen(nothingNew(), before);
    };
  }

  private Seen meanwhile(Runnable change) {
    change.run();
    String state = desk.session(token()).map(_ -> nothingNew().state()).orElse("");
    return new Seen(List.of(), state, List.of(), List.of(), List.of(), List.of(), "");
  }

  private ChatView nothingNew() {
    return desk.view(session(), Long.MAX_VALUE);
  }

  private Seen seen(ChatView view, LedgerRows before) {
    return new Seen(
        view.lines().stream().flatMap(line -> byKept(line).stream()).toList(),
        view.state(),
        view.choices().stream().map(ChoiceLabel::id).toList(),
        view.choices().stream().map(ChoiceLabel::label).toList(),
        view.offers().stream().map(OfferCard::offer).toList(),
        new RowEffects(ledger, books.account().id())
            .of(rows().since(before)).stream().map(EffectWords::told).toList(),
        view.locale().getLanguage());
  }

  private static Optional<Line> byKept(ChatLine line) {
    return line.script().map(script -> new Line(line.text(), script));
  }

  /// Everything that is in the ledger's file now.
  LedgerRows rows() {
    return LedgerRows.of(ledger.file());
  }

  /// What the customer has sent so far.
  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /// What was sent from the device that is used now.
  List<Sent> sentFromHere() {
    return sent.stream().filter(each -> each.session().equals(session())).toList();
  }

  /// Sends a turn once more, under the id it had.
  Answered again(Sent turn) {
    return desk.answer(turn.session(), turn.id(), turn.said(), VISITOR);
  }

  ChainReport proof() {
    return ledger.verify();
  }

  /// The band the account is in today.
  Band band() {
    return office.band();
  }

  private void comes(LocalDate day) {
    clock.now = day.atTime(MORNING).atZone(DialogueRules.ZONE).toInstant();
  }

  private void nextDay(LocalDate day) {
    comes(day);
    office.judgePromises();
  }
}
