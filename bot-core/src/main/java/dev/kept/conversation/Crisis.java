package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.conversation.CrisisLines.CrisisLine;
import dev.kept.policy.HandoffReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Someone speaks of ending their life. Compassion, a line to call, a person at once, and not a
/// word about debts.
final class Crisis {
  private Crisis() {}

  static Reply reply(Moment moment, String said) {
    Hold hold =
        new Hold(
            HoldKind.SELF_HARM,
            new HoldScope.Everything(),
            moment.today(),
            moment.policy().holdUntil(HoldKind.SELF_HARM, moment.today()),
            "right.self_harm");
    return Reply.by(
            "right.self_harm", moment.talk().in(new TalkState.HandedOff(HandoffReason.SELF_HARM)))
        .effect(new Effect.PlaceHold(hold))
        .effect(new Effect.HandOff(HandoffReason.SELF_HARM, said))
        .say(RightWords.CRISIS_HEARD)
        .sayAll(help(moment))
        .say(RightWords.CRISIS_PERSON);
  }

  /// Said to whoever writes on.
  static List<Say> still(Moment moment) {
    List<Say> lines = new ArrayList<>(List.of(Saying.say(RightWords.CRISIS_STILL)));
    lines.addAll(help(moment));
    return lines;
  }

  private static List<Say> help(Moment moment) {
    Optional<CrisisLine> line = moment.crisisLine();
    return line.map(known ->
            List.of(
                Saying.say(
                    RightWords.CRISIS_LINE,
                    Map.of(
                        "service", Saying.name(known.name()),
                        "number", Saying.name(known.number()))),
                Saying.say(
                    RightWords.CRISIS_EMERGENCY, Map.of("number", Saying.name(known.emergency())))))
        .orElseGet(() -> List.of(Saying.say(RightWords.CRISIS_LOCAL)));
  }
}
