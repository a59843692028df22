package dev.kept.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Locale;

/// Locales as BCP 47 language tags (`en-GB`), as everywhere else in Kept.
final class LanguageTags extends SimpleModule {

  LanguageTags() {
    addSerializer(Locale.class, new Writing());
    addDeserializer(Locale.class, new Reading());
  }

  private static final class Writing extends StdScalarSerializer<Locale> {
    Writing() {
      super(Locale.class);
    }

    @Override
    public void serialize(Locale locale, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(locale.toLanguageTag());
    }
  }

  private static final class Reading extends StdScalarDeserializer<Locale> {
    Reading() {
      super(Locale.class);
    }

    @Override
    public Locale deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Locale.forLanguageTag(json.getText());
    }
  }
}
