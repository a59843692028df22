package dev.kept.script;

import dev.kept.plan.Fact;

/// What sort of value a placeholder stands for.
public enum FactKind {
  AMOUNT,
  DAY,
  COUNT,
  PART,
  RHYTHM,
  NAME,
  PHRASE,
  /// Any of them: for families of scripts whose facts differ from rule to rule.
  ANY;

  /// The kind of a fact.
  public static FactKind of(Fact fact) {
    return switch (fact) {
      case Fact.Amount amount -> AMOUNT;
      case Fact.Day day -> DAY;
      case Fact.Count count -> COUNT;
      case Fact.Part part -> PART;
      case Fact.Rhythm rhythm -> RHYTHM;
      case Fact.Name name -> NAME;
      case Fact.Phrase phrase -> PHRASE;
    };
  }

  /// Whether a fact of kind `given` may stand where this kind is declared.
  public boolean takes(FactKind given) {
    return this == ANY || this == given;
  }

  /// Whether a plural may be chosen by such a fact.
  boolean counts() {
    return this == COUNT || this == ANY;
  }
}
