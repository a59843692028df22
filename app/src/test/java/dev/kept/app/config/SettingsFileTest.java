package dev.kept.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  private static final String WHOLE =
      """
      [business]
      name = "Clover Furniture"
      country = "GB"
      zone = "Europe/London"
      locale = "en-GB"
      colour = "#1f5f5b"
      email = "accounts@clover.example"

      [web]
      host = "0.0.0.0"
      port = 9000
      public_url = "https://pay.clover.example"
      """;

  @TempDir private Path folder;

  private Settings read(String text) throws IOException {
    return read(text, Map.of());
  }

  private Settings read(String text, Map<String, String> environment) throws IOException {
    Path file = folder.resolve("kept.toml");
    Files.writeString(file, text);
    return new SettingsFile(environment).read(file);
  }

  private String refusal(String text) {
    return String.valueOf(assertThrows(PromptException.class, () -> read(text)).getMessage())
        .replace(folder + "/", "");
  }

  @Test
  void what_is_written_is_what_holds() throws IOException {
    Settings settings = read(WHOLE);

    assertEquals("Clover Furniture", settings.business().name());
    assertEquals(ZoneId.of("Europe/London"), settings.business().zone());
    assertEquals(Locale.UK, settings.business().locale());
    assertEquals(Optional.of("accounts@clover.example"), settings.business().email());
    assertEquals("https://pay.clover.example", settings.web().address());
    assertEquals(9000, settings.web().port());
  }

  @Test
  void before_anything_is_written_kept_listens_on_this_machine_alone() {
    Settings settings = new SettingsFile(Map.of()).unwritten();

    assertTrue(settings.web().isLoopback());
    assertEquals("http://127.0.0.1:8080", settings.web().address());
    assertEquals(Optional.empty(), settings.file());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country = \"GB\"  | country = \"UK\"  | kept.toml:3: business.country is \"UK\"; write the two capital letters of a country, like GB",
        "Europe/London     | Europe/Lndon      | kept.toml:4: business.zone is \"Europe/Lndon\"; write the name of a time zone, like Europe/London",
        "en-GB             | english           | kept.toml:5: business.locale is \"english\"; write a language tag, like en-GB",
        "#1f5f5b           | teal              | kept.toml:6: business.colour is \"teal\"; write a colour like #1f5f5b",
        "port = 9000       | port = 90000      | kept.toml:11: web.port is 90000; write a number from 0 to 65535",
        "port = 9000       | prot = 9000       | kept.toml:9: web.port is missing",
        "host              | hots              | kept.toml:10: web.hots is not a key Kept knows here; known keys: [host, port, proxies, public_url]",
        "https://pay       | ftp://pay         | kept.toml:12: web.public_url is \"ftp://pay.clover.example\"; write only scheme and host, like https://pay.example.com",
        "[web]             | [wbe]             | kept.toml:9: wbe is not a key Kept knows here; known keys: [business, web, words]",
        "email             | logo              | kept.toml:7: business.logo names accounts@clover.example, but there is no file like that"
      })
  void a_mistake_is_refused_with_file_line_and_key(String right, String wrong, String said) {
    assertEquals(said, refusal(WHOLE.replace(right, wrong)));
  }

  @Test
  void a_variable_stands_for_its_value() throws IOException {
    String text = WHOLE.replace("accounts@clover.example", "${env:DESK}@clover.example");

    assertEquals(
        Optional.of("hello@clover.example"),
        read(text, Map.of("DESK", "hello")).business().email());
    assertEquals(
        "kept.toml:7: business.email needs the environment variable DESK, which is not set",
        refusal(text));
  }

  @Test
  void a_file_stands_for_what_it_holds() throws IOException {
    String text = WHOLE.replace("accounts@clover.example", "${file:mail.txt}");

    assertEquals(
        "kept.toml:7: business.email needs the file mail.txt, which cannot be read", refusal(text));
    Files.writeString(folder.resolve("mail.txt"), "desk@clover.example\n");
    assertEquals(Optional.of("desk@clover.example"), read(text).business().email());
  }

  @Test
  void a_reference_of_another_kind_is_refused() {
    assertEquals(
        "kept.toml:7: business.email has ${vault:…}; there are ${env:…} and ${file:…}",
        refusal(WHOLE.replace("accounts@clover.example", "${vault:x}")));
  }

  @Test
  void the_example_can_be_used_as_it_is() throws IOException {
    Settings settings = read(example());

    assertEquals("Clover Furniture", settings.business().name());
    assertTrue(settings.web().isLoopback());
  }

  @Test
  void every_key_of_the_example_is_one_that_can_be_set() throws IOException {
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    Files.createDirectory(folder.resolve("prompts"));

    Settings settings = read(example().replaceAll("(?m)^#(?=\\w+ = )", ""));

    assertEquals(Optional.of(folder.resolve("logo.svg")), settings.business().logo());
    assertEquals(Optional.of(folder.resolve("prompts")), settings.prompts());
    assertEquals(Optional.of("uk-consumer"), settings.business().policy());
    assertEquals(Set.of("127.0.0.1"), settings.web().proxies());
    assertEquals("https://pay.clover.example", settings.web().address());
  }

  private static String example() throws IOException {
    return Files.readString(Path.of("../kept.toml.example"));
  }
}
