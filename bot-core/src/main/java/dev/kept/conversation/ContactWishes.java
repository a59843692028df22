package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.conversation.Effect.ContactWish;
import dev.kept.plan.Fact;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How and when a customer does not want to be contacted: kept at once, in their own words.
final class ContactWishes {
  private static final String WORK = "work";
  private static final List<String> MESSAGES = List.of("email", "sms");

  private final Moment moment;
  private final String words;
  private final List<Say> says = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();

  ContactWishes(Moment moment, Message message, Hearing hearing) {
    this.moment = moment;
    this.words = message.text();
    List<String> channels = hearing.channels(message.plain());
    boolean optsOut = message.says(Intent.OPT_OUT_CHANNEL) || message.has(Right.OPT_OUT);
    boolean time = message.says(Intent.INCONVENIENT_TIME);
    if (message.has(Right.CEASE_CONTACT) || !(optsOut || time)) {
      return;
    }
    if (channels.contains(WORK)) {
      keep(ContactWish.NOT_AT_WORK, Optional.of(WORK), Saying.say(AnswerWords.NOT_AT_WORK));
    } else if (optsOut) {
      refuse(channels);
    } else {
      keep(ContactWish.NOT_AT_TIME, Optional.empty(), Saying.say(AnswerWords.NOT_AT_TIME));
    }
  }

  /// Named channels rest; without a name every kind of message does (12 CFR 1006.6(e)).
  private void refuse(List<String> channels) {
    if (channels.isEmpty()) {
      keep(ContactWish.NO_CHANNEL, Optional.empty(), Saying.say(AnswerWords.WHICH_CHANNEL));
      MESSAGES.forEach(this::rest);
    }
    for (String channel : channels) {
      Fact name = new Fact.Phrase("channel." + channel);
      keep(
          ContactWish.NO_CHANNEL,
          Optional.of(channel),
          Saying.say(AnswerWords.NO_CHANNEL, Map.of("channel", name)));
    }
  }

  private void keep(ContactWish wish, Optional<String> channel, Say line) {
    effects.add(new Effect.KeepContactWish(wish, words));
    channel.ifPresent(this::rest);
    says.add(line);
  }

  private void rest(String channel) {
    effects.add(
        new Effect.PlaceHold(
            new Hold(
                HoldKind.CEASE_CONTACT,
                new HoldScope.OneChannel(channel),
                moment.today(),
                Optional.empty(),
                "contact.no_channel")));
  }

  List<Say> says() {
    return says;
  }

  List<Effect> effects() {
    return effects;
  }
}
