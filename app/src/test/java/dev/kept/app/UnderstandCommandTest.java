package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandCommandTest {
  @TempDir private Path folder;

  @Test
  void it_prints_one_line_of_json_in_the_shape_of_the_contract() {
    assertEquals(
        List.of(
            "{\"text\":\"I can do $50 every two weeks from Dec 4\",\"intent\":\"counter_offer\","
                + "\"confidence\":1.0,\"also\":[],\"rights\":[],"
                + "\"amounts\":[{\"minor\":5000,\"currency\":\"USD\",\"upTo\":null,"
                + "\"stated\":true,\"start\":9,\"end\":12}],"
                + "\"dates\":[{\"date\":\"2026-12-04\",\"alternatives\":[],\"deadline\":false,"
                + "\"start\":34,\"end\":39}],"
                + "\"repeats\":[{\"every\":\"P2W\",\"monthDays\":[],\"weekday\":null,"
                + "\"start\":13,\"end\":28}],"
                + "\"parts\":[],\"times\":[],\"rests\":[],\"paydays\":[],"
                + "\"language\":\"en\",\"by\":\"examples\"}"),
        read("I can do $50 every two weeks from Dec 4"));
  }

  @Test
  void rights_stand_in_the_line_by_name() {
    String line = read("I have told them twice to stop calling me").getFirst();
    assertTrue(line.contains("\"rights\":[\"cease_contact\"]"), line);
  }

  @Test
  void every_line_is_answered_by_one_line() throws IOException {
    List<String> odd =
        List.of(
            "",
            " ",
            "🙂",
            "שלום",
            "a\u0000b\u0007c",
            "x".repeat(10_240),
            "{",
            "{\"text\"}",
            "[1]",
            "{\"note\":\"no text\"}",
            "mid\rline",
            "{\"text\":\"\\ud83d\"}");
    List<String> lines = read(odd.toArray(String[]::new));
    assertEquals(odd.size(), lines.size());
    for (String line : lines) {
      assertIsJson(line);
    }
  }

  private static void assertIsJson(String line) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      json.skipChildren();
      assertTrue(json.nextToken() == null, line);
    }
  }

  @Test
  void broken_utf_8_is_read_with_a_sign_in_its_place() {
    byte[] bytes = {'o', 'k', (byte) 0xC3, '\n', (byte) 0xFF, '5', '0', '\n'};
    StringWriter out = new StringWriter();
    Machine machine =
        new Machine(
            InstantSource.fixed(Instant.parse("2026-11-18T09:00:00Z")),
            Map.of(),
            folder,
            new ByteArrayInputStream(bytes),
            false);
    int exit =
        Kept.commandLine(machine)
            .setOut(new PrintWriter(out, true))
            .execute("understand", "--json");
    assertEquals(0, exit);
    assertEquals(2, out.toString().lines().count());
    assertTrue(out.toString().startsWith("{\"text\":\"ok\uFFFD\""), out.toString());
  }

  @Test
  void a_line_of_json_brings_its_own_circumstances() {
    List<String> lines =
        read(
            "{\"text\":\"50 on 3/4/2027\",\"locale\":\"en-GB\"}",
            "{\"text\":\"tomorrow\",\"now\":\"2027-01-31T23:30:00Z\",\"zone\":\"Asia/Tokyo\"}",
            "{\"text\":\"50\",\"currency\":\"jpy\",\"more\":{\"text\":\"inner\"}}");
    assertTrue(lines.get(0).contains("\"date\":\"2027-04-03\""), lines.get(0));
    assertTrue(lines.get(0).contains("\"currency\":\"GBP\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"date\":\"2027-02-02\""), lines.get(1));
    assertTrue(lines.get(2).contains("\"minor\":50,\"currency\":\"JPY\""), lines.get(2));
  }

  @ParameterizedTest
  @CsvSource({"--locale, ''", "--now, soon", "--zone, Moon/Sea", "--currency, EURO"})
  void an_option_that_means_nothing_is_refused(String option, String value) {
    Shell.Answer answer = shell().typing("hello").kept("understand", option, value);
    assertEquals(4, answer.exit());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void a_circumstance_that_means_nothing_is_refused_with_its_line() {
    Shell.Answer answer =
        shell().typing("hi", "{\"text\":\"hi\",\"zone\":\"Moon\"}").kept("understand");
    assertEquals(4, answer.exit());
    assertTrue(answer.err().contains("line 2"), answer.err());
  }

  @Test
  void people_read_a_few_plain_lines() {
    Shell.Answer answer =
        shell()
            .typing("I lost my job, I can do 50 to 60 a month by next Friday")
            .kept("understand");
    assertEquals(
        List.of(
            "I lost my job, I can do 50 to 60 a month by next Friday",
            "  counter offer (…%), also hardship",
            "  rights: hardship",
            "  \"50 to 60\": 50.00 USD to 60.00 USD",
            "  \"a month\": every P1M",
            "  \"next Friday\": by 2026-11-27 or 2026-11-20"),
        answer.lines().stream().map(line -> line.replaceAll("\\d+%", "…%")).toList());
  }

  private List<String> read(String... messages) {
    return shell().typing(messages).kept("understand", "--json").lines();
  }

  private Shell shell() {
    return new Shell(folder).on("2026-11-18");
  }
}
