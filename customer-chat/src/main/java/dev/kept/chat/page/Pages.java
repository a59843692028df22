package dev.kept.chat.page;

import dev.kept.agreement.AgreementDocument;
import dev.kept.desk.Business;
import dev.kept.desk.ChatView;
import dev.kept.plan.Fact;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Renders the pages of one business.
public final class Pages {
  private static final int LOCALES_KEPT = 200;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.kept.chat.pages");
  private final Map<Locale, Speech> speeches = new ConcurrentHashMap<>();
  private final Business business;
  private final Assets assets;
  private final Voice voice;

  /// Says a script in a language.
  @FunctionalInterface
  public interface Voice {
    /// The words of `script` in `locale`, filled with `facts`.
    String say(String script, Locale locale, Map<String, Fact> facts);
  }

  /// The pages of that business, in its words.
  public Pages(Business business, Assets assets, Voice voice) {
    this.business = business;
    this.assets = assets;
    this.voice = voice;
  }

  /// The words of the page in a language.
  Speech speech(Locale locale) {
    @Nullable Speech known = speeches.get(locale);
    if (known != null) {
      return known;
    }
    Speech made =
        new Speech(locale, business.zone(), (script, facts) -> voice.say(script, locale, facts));
    if (speeches.size() < LOCALES_KEPT) {
      speeches.put(locale, made);
    }
    return made;
  }

  void talk(Context answer, ChatView view, TalkForms forms, Draft draft) {
    Frame frame = frame(speech(view.locale()), Optional.of(forms));
    render(answer, "talk.jte", Map.of("page", TalkPages.of(view, frame, forms, draft)));
  }

  void agreement(Context answer, AgreementDocument agreement, String talk, String pdf) {
    Frame frame = frame(speech(agreement.locale()), Optional.empty());
    render(
        answer,
        "agreement.jte",
        Map.of("frame", frame, "agreement", agreement, "back", talk, "pdf", pdf));
  }

  /// A calm page in the language the browser asks for.
  void calm(Context answer, PageCue title, PageCue words, Map<String, Fact> facts, boolean talks) {
    Speech speech = speech(Languages.asked(answer.header("Accept-Language"), business.locale()));
    Optional<String> back = talks ? Optional.of(talkOf(answer.path())) : Optional.empty();
    render(
        answer,
        "calm.jte",
        Map.of(
            "page",
            new CalmPage(
                frame(speech, Optional.empty()),
                speech.say(title),
                speech.say(words, facts),
                back)));
  }

  /// `/talk/id` of any path below it.
  private static String talkOf(String path) {
    int end = path.indexOf('/', "/talk/".length());
    return end < 0 ? path : path.substring(0, end);
  }

  /// The business's name, for sentences.
  Fact name() {
    return new Fact.Name(business.name());
  }

  private Frame frame(Speech speech, Optional<TalkForms> forms) {
    List<Frame.Language> others =
        Languages.KNOWN.stream()
            .filter(known -> !known.getLanguage().equals(speech.locale().getLanguage()))
            .map(known ->
                new Frame.Language(
                    known.toLanguageTag(),
                    speech(known).say(PageCue.LANGUAGE_NAME),
                    "language:" + known.getLanguage()))
            .toList();
    return new Frame(speech, business.name(), assets, contacts(), forms, others);
  }

  private List<Frame.Contact> contacts() {
    return Stream.concat(
            business.email().map(mail -> new Frame.Contact(mail, "mailto:" + mail)).stream(),
            business
                .phone()
                .map(phone -> new Frame.Contact(phone, "tel:" + phone.replaceAll("[^+0-9]", "")))
                .stream())
        .toList();
  }

  private void render(Context answer, String template, Map<String, Object> values) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    templates.render(template, values, html);
    answer.contentType("text/html; charset=utf-8").result(html.toByteArray());
  }
}
