package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.plan.Wish;
import dev.kept.script.Cue;
import dev.kept.understanding.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rights come first, in any state and from anyone, known or not: collection rests at once, a
/// person is brought, and the words that say so disclose nothing. When in doubt, a false alarm is
/// better than a miss.
final class Rights {
  private static final List<Right> THAT_REST =
      List.of(
          Right.IDENTITY_THEFT,
          Right.WRONG_PERSON,
          Right.DECEASED,
          Right.ATTORNEY,
          Right.INSOLVENCY,
          Right.MORATORIUM,
          Right.CEASE_CONTACT,
          Right.DISPUTE,
          Right.VULNERABLE);

  private Rights() {}

  /// The answer to every right the message names; empty when it names none, or only the one the
  /// account already rests for.
  static Optional<Reply> answer(Moment moment, Message message) {
    List<Right> named = THAT_REST.stream().filter(message::has).toList();
    if (named.isEmpty() || named.equals(alreadyResting(moment))) {
      return Optional.empty();
    }
    if (named.equals(List.of(Right.DISPUTE))) {
      return Optional.of(Disputes.named(moment, message));
    }
    return Optional.of(
        named.equals(List.of(Right.VULNERABLE)) && moment.talk().verified()
            ? vulnerable(moment, message)
            : resting(moment, named, message));
  }

  private static List<Right> alreadyResting(Moment moment) {
    return moment.talk().state() instanceof TalkState.OnHold(HoldKind kind, boolean told) && told
        ? List.of(Right.valueOf(kind.name()))
        : List.of();
  }

  /// A wish in the same message is kept for the day the talk goes on.
  private static Reply resting(Moment moment, List<Right> named, Message message) {
    HoldKind gravest = kind(named.getFirst());
    Moment there =
        (message.wishes() ? wishing(moment, message) : moment)
            .in(new TalkState.OnHold(gravest, true));
    Reply reply = Reply.by("right." + named.getFirst().wire(), there.talk());
    for (Right right : named) {
      reply.effects(effects(moment, right, message.text()));
      if (right != Right.VULNERABLE || named.size() == 1) {
        reply.say(words(moment, right));
      }
    }
    return reply.offer(Rests.choices(there, gravest));
  }

  /// A person trained for it is told and collection rests; what the customer proposes themselves is
  /// answered all the same (practice G2).
  private static Reply vulnerable(Moment moment, Message message) {
    Moment need = moment.with(moment.heard().with(memory -> memory.hardship = true));
    Reply reply = resting(need, List.of(Right.VULNERABLE), message);
    boolean proposes = message.wishes() || message.promises();
    return proposes
        ? Paying.hear(need, message)
            .map(answer ->
                Reply.by("right.vulnerable", need.talk())
                    .effects(effects(need, Right.VULNERABLE, message.text()))
                    .say(words(need, Right.VULNERABLE))
                    .then(answer))
            .orElse(reply)
        : reply;
  }

  private static Moment wishing(Moment moment, Message message) {
    Wish wish = Wishes.merged(moment.heard().wish(), message.named().wish());
    return moment.with(moment.heard().with(memory -> memory.wish = wish));
  }

  private static List<Effect> effects(Moment moment, Right right, String said) {
    HoldKind kind = kind(right);
    List<Effect> effects = new ArrayList<>();
    effects.add(
        right == Right.DISPUTE
            ? new Effect.Dispute(List.<InvoiceId>of(), said)
            : new Effect.PlaceHold(hold(moment, right, kind)));
    if (right == Right.CEASE_CONTACT) {
      effects.add(new Effect.KeepContactWish(Effect.ContactWish.NO_CONTACT, said));
    }
    effects.add(new Effect.HandOff(Rests.reason(kind), said));
    return effects;
  }

  private static Hold hold(Moment moment, Right right, HoldKind kind) {
    HoldScope scope =
        right == Right.VULNERABLE ? new HoldScope.WholeAccount() : new HoldScope.Everything();
    return new Hold(
        kind,
        scope,
        moment.today(),
        moment.policy().holdUntil(kind, moment.today()),
        "right." + right.wire());
  }

  private static HoldKind kind(Right right) {
    return HoldKind.valueOf(right.name());
  }

  private static Say words(Moment moment, Right right) {
    Optional<LocalDate> until = moment.policy().holdUntil(kind(right), moment.today());
    return switch (right) {
      case MORATORIUM -> untilIfKnown(RightWords.MORATORIUM, RightWords.MORATORIUM_UNTIL, until);
      case VULNERABLE -> untilIfKnown(RightWords.VULNERABLE, RightWords.VULNERABLE_UNTIL, until);
      case CEASE_CONTACT -> Saying.say(RightWords.CEASE);
      case ATTORNEY -> Saying.say(RightWords.ATTORNEY);
      case INSOLVENCY -> Saying.say(RightWords.INSOLVENCY);
      case DECEASED -> Saying.say(RightWords.DECEASED);
      case IDENTITY_THEFT -> Saying.say(RightWords.IDENTITY_THEFT);
      case WRONG_PERSON -> Saying.say(RightWords.WRONG_PERSON);
      case DISPUTE -> Saying.say(RightWords.DISPUTE);
      case SELF_HARM, HARDSHIP, OPT_OUT, HUMAN ->
          throw new IllegalArgumentException(right + " does not rest an account");
    };
  }

  private static Say untilIfKnown(Cue open, Cue dated, Optional<LocalDate> until) {
    return until
        .map(day -> Saying.say(dated, Map.of("until", Saying.day(day))))
        .orElseGet(() -> Saying.say(open));
  }
}
