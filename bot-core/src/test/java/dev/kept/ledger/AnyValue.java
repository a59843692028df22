package dev.kept.ledger;

import dev.kept.money.Money;
import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes any value of the domain from a seed: each record through its own constructor, each sealed
/// type as any of its records, so that new states and effects are tried without a word here.
final class AnyValue {
  private static final List<String> TEXTS =
      List.of("", "no", "señor \"Núñez\"", "line\nbreak", "😀 {\"@type\":\"Closed\"}", "a,b;c\\d");

  private final Random random;
  private int depth;

  AnyValue(long seed) {
    random = new Random(seed);
  }

  Object of(Type type) {
    depth++;
    try {
      return type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
    } finally {
      depth--;
    }
  }

  private Object generic(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(of(of[0])) : Optional.empty();
    } else if (raw == List.class) {
      return some(of[0]);
    } else if (raw == Set.class) {
      return some(of[0]).stream().collect(Collectors.toSet());
    } else if (raw == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      some(of[0]).forEach(key -> map.put(key, of(of[1])));
      return map;
    }
    throw new IllegalArgumentException("no value for " + type);
  }

  private List<Object> some(Type type) {
    List<Object> values = new ArrayList<>();
    for (int left = depth > 8 ? 0 : random.nextInt(4); left > 0; left--) {
      values.add(of(type));
    }
    return values;
  }

  private Object plain(Class<?> type) {
    if (type == Offer.class) {
      return offer();
    } else if (type.isSealed()) {
      return of(pick(Arrays.asList(type.getPermittedSubclasses())));
    } else if (type.isRecord()) {
      return record(type);
    } else if (type.isEnum()) {
      return pick(Arrays.asList(type.getEnumConstants()));
    } else if (type == String.class) {
      return pick(TEXTS);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == int.class || type == Integer.class) {
      return random.nextInt(40);
    } else if (type == long.class) {
      return random.nextLong();
    } else if (type == double.class) {
      return random.nextDouble();
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(-20_000, 60_000));
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    } else if (type == Currency.class) {
      return Currency.getInstance(pick(List.of("EUR", "JPY", "KWD", "USD")));
    } else if (type == Locale.class) {
      return Locale.forLanguageTag(pick(List.of("en-GB", "es", "es-419", "zh-Hant-TW", "de-DE")));
    }
    throw new IllegalArgumentException("no value for " + type);
  }

  /// Tries values until the record's own checks let one through.
  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int tries = 0; tries < 200; tries++) {
      Object[] values = Arrays.stream(components).map(part -> of(part.getGenericType())).toArray();
      try {
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        return canonical.newInstance(values);
      } catch (InvocationTargetException refused) {
        if (!(refused.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException(refused);
        }
      } catch (ReflectiveOperationException unreachable) {
        throw new IllegalStateException(unreachable);
      }
    }
    throw new IllegalStateException("no valid %s was found".formatted(type));
  }

  /// Offers must add up, which chance does not.
  private Offer offer() {
    Offer sample = Sample.offer((String) of(String.class), 1 + random.nextInt(6));
    return new Offer(
        sample.id(),
        (OfferKind) of(OfferKind.class),
        sample.balance(),
        sample.discount(),
        sample.fees(),
        sample.total(),
        random.nextBoolean() ? Optional.of(Money.of(random.nextInt(99), "EUR")) : Optional.empty(),
        sample.instalments(),
        sample.methods(),
        sample.missed(),
        random.nextBoolean() ? Optional.of("perk.credit") : Optional.empty(),
        random.nextBoolean() ? Optional.of((LocalDate) of(LocalDate.class)) : Optional.empty(),
        sample.validUntil(),
        sample.covers(),
        sample.why());
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
