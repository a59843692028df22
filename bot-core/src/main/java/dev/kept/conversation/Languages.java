package dev.kept.conversation;

import dev.kept.account.Customer;
import dev.kept.understanding.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which language a talk is in. Who writes in another one that is spoken here is answered in it.
final class Languages {
  private static final List<String> SPOKEN = List.of("en", "es");

  private Languages() {}

  static boolean isSpoken(String language) {
    return SPOKEN.contains(language);
  }

  /// The spoken language nearest to `locale`, in its region or else in the customer's country.
  static Locale spokenLike(Locale locale, Customer customer) {
    String language = isSpoken(locale.getLanguage()) ? locale.getLanguage() : SPOKEN.getFirst();
    String region = locale.getCountry().isEmpty() ? customer.country() : locale.getCountry();
    return Locale.of(language, region);
  }

  /// The same region, another language.
  static Moment speaking(Moment moment, String language) {
    Locale locale = Locale.of(language, moment.heard().locale().getCountry());
    return moment.with(moment.heard().with(memory -> memory.locale = locale));
  }

  /// The language a message asks for or is written in.
  static Optional<String> wanted(Message message, Hearing hearing) {
    return message.says(Intent.CHANGE_LANGUAGE)
        ? hearing.language(message.plain())
        : message.reading().language();
  }

  static Effect effect(Moment moment) {
    return new Effect.SpeakLanguage(moment.heard().locale());
  }
}
