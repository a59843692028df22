package dev.kept.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A written agreement as people read it, in one language: every word said, every figure and date
/// formatted. The page and the PDF show exactly this and nothing else. `description` is one
/// sentence for machines and screen readers, `reference` what to name in a letter, `madeAt` the
/// moment of consent.
public record AgreementDocument(
    String id,
    Locale locale,
    String title,
    String description,
    String reference,
    Instant madeAt,
    Parties parties,
    Terms terms,
    Schedule schedule,
    List<Section> sections,
    Signature signature) {

  public AgreementDocument {
    sections = List.copyOf(sections);
  }

  /// Who agrees with whom.
  public record Parties(String heading, Party creditor, Party customer) {}

  /// One side: its role in the agreement, its name, and how it is known or reached.
  public record Party(String role, String name, List<String> details) {
    public Party {
      details = List.copyOf(details);
    }
  }

  /// The figures of the agreement, each with its label.
  public record Terms(String heading, List<Line> lines) {
    public Terms {
      lines = List.copyOf(lines);
    }
  }

  /// A label and what stands beside it.
  public record Line(String label, String value) {}

  /// Every payment with its day, and what they sum to.
  public record Schedule(
      String heading, String dayHeading, String amountHeading, List<Payment> payments, Line total) {
    public Schedule {
      payments = List.copyOf(payments);
    }
  }

  /// One payment; `note` says what it is when it is special.
  public record Payment(String day, String amount, Optional<String> note) {}

  /// A heading and its paragraphs.
  public record Section(String heading, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// The consent: what was agreed to, the name as typed, and when.
  public record Signature(String heading, String words, String name, String when) {}

  /// Holds names and amounts, which no log may show.
  @Override
  public String toString() {
    return "AgreementDocument[" + id + "]";
  }
}
