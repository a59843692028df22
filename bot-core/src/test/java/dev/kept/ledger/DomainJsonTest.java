package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.account.Verification;
import dev.kept.agreement.Agreement;
import dev.kept.conversation.Effect;
import dev.kept.conversation.Said;
import dev.kept.conversation.Talk;
import dev.kept.conversation.TalkState;
import dev.kept.money.Money;
import dev.kept.plan.Counter;
import dev.kept.plan.Fact;
import dev.kept.plan.Why;
import dev.kept.promise.Promise;
import dev.kept.understanding.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainJsonTest {

  static Stream<TypeReference<?>> types() {
    return Stream.of(
        new TypeReference<Standing>() {},
        new TypeReference<Talk>() {},
        new TypeReference<TalkState>() {},
        new TypeReference<Fact>() {},
        new TypeReference<List<Fact>>() {},
        new TypeReference<Counter>() {},
        new TypeReference<Effect>() {},
        new TypeReference<Said>() {},
        new TypeReference<Reading>() {},
        new TypeReference<HoldScope>() {},
        new TypeReference<Agreement>() {},
        new TypeReference<Promise>() {},
        new TypeReference<List<Why>>() {},
        new TypeReference<List<Verification>>() {});
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void whatever_is_written_reads_back_the_same(TypeReference<T> type) {
    DomainJson<T> json = new DomainJson<>(type);
    for (int seed = 0; seed < 100; seed++) {
      T value = any(type, seed);
      assertEquals(value, json.read(json.write(value)), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void it_reads_back_the_same_with_its_figures_apart(TypeReference<T> type) {
    DomainJson<T> json = new DomainJson<>(type);
    for (int seed = 0; seed < 100; seed++) {
      T value = any(type, seed);
      Figures figures = Figures.none();
      String text = json.write(value, figures);
      Figures stored = Figures.read(figures.stored().json());
      assertEquals(value, json.read(text, stored), "seed " + seed);
    }
  }

  @SuppressWarnings("unchecked") // AnyValue makes what it is asked for
  private static <T> T any(TypeReference<T> type, int seed) {
    return (T) new AnyValue(seed).of(type.getType());
  }

  @Test
  void a_state_is_plain_json() {
    DomainJson<TalkState> json = new DomainJson<>(new TypeReference<>() {});
    assertEquals("{\"@type\":\"Listening\"}", json.write(new TalkState.Listening()));
    assertEquals(
        """
        {"@type":"ConfirmingPromise","amount":{"minor":5000,"currency":"EUR"},\
        "due":"2026-11-21","alternatives":["2026-11-28"]}\
        """,
        json.write(
            new TalkState.ConfirmingPromise(
                Money.of(5_000, "EUR"), Sample.TODAY, List.of(Sample.TODAY.plusDays(7)))));
    assertEquals(
        "{\"@type\":\"Closed\",\"why\":\"paid\",\"locale\":\"en-GB\"}",
        json.write(new TalkState.Closed("paid", Locale.UK)));
  }

  @Test
  void money_days_and_ids_are_plain_json() {
    String json = DomainJson.OFFER.write(Sample.offer("three", 3));
    assertEquals(
        """
        "instalments":[{"due":"2026-12-01","amount":{"minor":41334,"currency":"EUR"}}\
        """,
        json.substring(json.indexOf("\"instalments\""), json.indexOf(",{\"due\":\"2027-01-01\"")));
    assertEquals(List.of(new InvoiceId("R-77")), Sample.offer("three", 3).covers());
    assertTrue(json.contains("\"covers\":[\"R-77\"]"));
  }

  @Test
  void an_offer_named_many_times_is_written_once() {
    Figures figures = Figures.none();
    String standing = DomainJson.STANDING.write(Sample.choosing(), figures);
    assertFalse(standing.contains("instalments"), standing);
    assertEquals(3, figures.stored().json().split("\"instalments\"", -1).length - 1);
  }

  @Test
  void json_with_an_unknown_key_is_refused_without_showing_it() {
    LedgerException refused =
        assertThrows(
            LedgerException.class,
            () -> DomainJson.STANDING.read("{\"secret\":\"ES91 2100\",\"talk\":null}"));
    assertEquals(LedgerException.Kind.BROKEN, refused.kind());
    assertFalse(refused.getMessage().contains("ES91"));
  }

  @Test
  void json_without_a_needed_key_is_refused() {
    assertThrows(
        LedgerException.class, () -> DomainJson.STANDING.read("{\"choices\":[],\"offers\":[]}"));
  }
}
