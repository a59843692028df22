package dev.kept.chat.page;

import java.util.List;
import java.util.Optional;

/// What stands around every page: whose it is, how it looks, in which language, and how to reach a
/// person. `forms` is there only inside a talk.
public record Frame(
    Speech speech,
    String business,
    Assets assets,
    List<Contact> contacts,
    Optional<TalkForms> forms,
    List<Language> languages) {

  public Frame {
    contacts = List.copyOf(contacts);
    languages = List.copyOf(languages);
  }

  /// A way to reach the business: what is read, and the address behind it.
  public record Contact(String words, String address) {}

  /// Another language to go on in: its tag, its own name, and the choice that switches.
  public record Language(String tag, String name, String choice) {}

  /// The words of a script.
  public String say(PageCue cue) {
    return speech.say(cue);
  }
}
