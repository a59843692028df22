package dev.kept.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The offers and reasons a turn rests on, each once. How a talk stands, its record and its offers
/// name the same ones again and again, from turn to turn; they refer to them by number, and the
/// figures themselves are stored once under their hash. Without this, nine tenths of what a turn
/// writes would be repetition. Two equal figures that are not the same object may have two numbers:
/// that costs a little room, and comparing them would cost time with every turn.
final class Figures {
  private static final DomainJson<Content> JSON = new DomainJson<>(new TypeReference<>() {});

  /// The figures in the order of their numbers.
  record Content(List<Offer> offers, List<Why> whys) {}

  /// Figures as they are stored.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record Stored(byte[] hash, String json) {}

  private final IdentityHashMap<Offer, Integer> offerNumbers = new IdentityHashMap<>();
  private final IdentityHashMap<Why, Integer> whyNumbers = new IdentityHashMap<>();
  private final List<Offer> offers;
  private final List<Why> whys;

  private Figures(Content content) {
    offers = new ArrayList<>(content.offers());
    whys = new ArrayList<>(content.whys());
  }

  /// No figures yet: they are collected while what names them is written.
  static Figures none() {
    return new Figures(new Content(List.of(), List.of()));
  }

  /// The figures stored as `json`.
  static Figures read(String json) {
    return new Figures(JSON.read(json));
  }

  boolean isEmpty() {
    return offers.isEmpty() && whys.isEmpty();
  }

  Stored stored() {
    String json = JSON.write(new Content(offers, whys));
    return new Stored(hash(json), json);
  }

  /// The hash figures are stored under.
  static byte[] hash(String json) {
    return TokenHash.sha256().digest(json.getBytes(StandardCharsets.UTF_8));
  }

  int number(Offer offer) {
    return number(offer, offerNumbers, offers);
  }

  int number(Why why) {
    return number(why, whyNumbers, whys);
  }

  Offer offer(int number) {
    return offers.get(number);
  }

  Why why(int number) {
    return whys.get(number);
  }

  private static <T> int number(T figure, IdentityHashMap<T, Integer> numbers, List<T> figures) {
    Integer known = numbers.putIfAbsent(figure, figures.size());
    if (known == null) {
      figures.add(figure);
      return figures.size() - 1;
    }
    return known;
  }
}
