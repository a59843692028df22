package dev.kept.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;

/// Offers and reasons as their numbers among the [Figures] that the reader or writer carries.
final class FigureNumbers extends SimpleModule {

  FigureNumbers() {
    addSerializer(Offer.class, new Writing<>(Offer.class, Figures::number));
    addSerializer(Why.class, new Writing<>(Why.class, Figures::number));
    addDeserializer(Offer.class, new Reading<>(Offer.class, Figures::offer));
    addDeserializer(Why.class, new Reading<>(Why.class, Figures::why));
  }

  private static Figures figures(DatabindContext context) {
    return (Figures) context.getAttribute(Figures.class);
  }

  private static final class Writing<T> extends StdScalarSerializer<T> {
    private final ToIntBiFunction<Figures, T> number;

    Writing(Class<T> type, ToIntBiFunction<Figures, T> number) {
      super(type);
      this.number = number;
    }

    @Override
    public void serialize(T figure, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(number.applyAsInt(figures(provider), figure));
    }
  }

  private static final class Reading<T> extends StdScalarDeserializer<T> {
    private final BiFunction<Figures, Integer, T> figure;

    Reading(Class<T> type, BiFunction<Figures, Integer, T> figure) {
      super(type);
      this.figure = figure;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return figure.apply(figures(context), json.getIntValue());
    }
  }
}
