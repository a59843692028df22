package dev.kept.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells Jackson by their shape what its annotations would say: sealed interfaces name their
/// records in `@type`, and a record whose only component is a text called `value` is that text.
final class DomainShape extends JacksonAnnotationIntrospector {
  private static final String VALUE = "value";
  private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, true, null);

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return isSealed(annotated.getRawType()) || isOneOfSealed(annotated.getRawType())
        ? BY_SIMPLE_NAME
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    if (!isSealed(annotated.getRawType())) {
      return super.findSubtypes(annotated);
    }
    List<NamedType> records = new ArrayList<>();
    for (Class<?> permitted : annotated.getRawType().getPermittedSubclasses()) {
      records.add(new NamedType(permitted, permitted.getSimpleName()));
    }
    return records;
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass annotated) {
    return isOneOfSealed(annotated.getRawType())
        ? annotated.getRawType().getSimpleName()
        : super.findTypeName(annotated);
  }

  @Override
  public Boolean hasAsValue(Annotated annotated) {
    return annotated instanceof AnnotatedField field
        && field.getName().equals(VALUE)
        && isText(field.getDeclaringClass());
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedConstructor made && isText(made.getDeclaringClass())
        ? JsonCreator.Mode.DELEGATING
        : super.findCreatorAnnotation(config, annotated);
  }

  @Override
  public Boolean hasRequiredMarker(AnnotatedMember member) {
    return member.getRawType() != Optional.class;
  }

  private static boolean isSealed(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  private static boolean isOneOfSealed(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (isSealed(parent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getName().equals(VALUE)
        && type.getRecordComponents()[0].getType() == String.class;
  }
}
