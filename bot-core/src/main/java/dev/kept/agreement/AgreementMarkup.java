package dev.kept.agreement;

import dev.kept.agreement.AgreementDocument.Line;
import dev.kept.agreement.AgreementDocument.Parties;
import dev.kept.agreement.AgreementDocument.Party;
import dev.kept.agreement.AgreementDocument.Payment;
import dev.kept.agreement.AgreementDocument.Schedule;
import dev.kept.agreement.AgreementDocument.Section;
import dev.kept.agreement.AgreementDocument.Signature;
import dev.kept.agreement.AgreementDocument.Terms;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An agreement as well-formed XHTML for the press. Tables carry scopes and headings are nested, so
/// that the tags of the PDF tell a screen reader what the eye sees.
final class AgreementMarkup {
  private AgreementMarkup() {}

  static String of(AgreementDocument agreement, String style) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
    <head>
    <title>%2$s</title>
    <meta name="description" content="%3$s"/>
    <meta name="subject" content="%3$s"/>
    <meta name="author" content="%4$s"/>
    <style>%5$s</style>
    </head>
    <body>
    <div class="reference">%6$s</div>
    <h1>%2$s</h1>
    <p>%3$s</p>
    %7$s%8$s%9$s%10$s%11$s</body>
    </html>
    """
        .formatted(
            text(agreement.locale().toLanguageTag()),
            text(agreement.title()),
            text(agreement.description()),
            text(agreement.parties().creditor().name()),
            style,
            text(agreement.reference()),
            parties(agreement.parties()),
            terms(agreement.terms()),
            schedule(agreement.schedule()),
            all(agreement.sections(), AgreementMarkup::section),
            signature(agreement.signature()));
  }

  private static String parties(Parties parties) {
    return """
    <h2>%s</h2>
    <table class="parties"><tbody>
    %s%s</tbody></table>
    """
        .formatted(text(parties.heading()), party(parties.creditor()), party(parties.customer()));
  }

  private static String party(Party party) {
    return """
    <tr><th scope="row">%s</th><td><strong>%s</strong>%s</td></tr>
    """
        .formatted(
            text(party.role()),
            text(party.name()),
            all(party.details(), detail -> "<br/>" + text(detail)));
  }

  private static String terms(Terms terms) {
    return """
    <h2>%s</h2>
    <table class="terms"><tbody>
    %s</tbody></table>
    """
        .formatted(text(terms.heading()), all(terms.lines(), line -> row("", line)));
  }

  private static String row(String kind, Line line) {
    return """
    <tr class="%s"><th scope="row">%s</th><td class="amount">%s</td></tr>
    """
        .formatted(kind, text(line.label()), text(line.value()));
  }

  private static String schedule(Schedule schedule) {
    return """
    <h2>%s</h2>
    <table>
    <thead><tr><th scope="col">%s</th><th scope="col" class="amount">%s</th></tr></thead>
    <tbody>
    %s%s</tbody>
    </table>
    """
        .formatted(
            text(schedule.heading()),
            text(schedule.dayHeading()),
            text(schedule.amountHeading()),
            all(schedule.payments(), AgreementMarkup::payment),
            row("sum", schedule.total()));
  }

  private static String payment(Payment payment) {
    Optional<String> note = payment.note().map(words -> " (" + text(words) + ")");
    return """
    <tr><th scope="row">%s%s</th><td class="amount">%s</td></tr>
    """
        .formatted(text(payment.day()), note.orElse(""), text(payment.amount()));
  }

  private static String section(Section section) {
    return """
    <h2>%s</h2>
    %s
    """
        .formatted(
            text(section.heading()),
            all(section.paragraphs(), paragraph -> "<p>" + text(paragraph) + "</p>"));
  }

  private static String signature(Signature signature) {
    return """
    <div class="consent">
    <h2>%s</h2>
    <p>%s</p>
    <p class="signed">%s</p>
    <p>%s</p>
    </div>
    """
        .formatted(
            text(signature.heading()),
            text(signature.words()),
            text(signature.name()),
            text(signature.when()));
  }

  private static <T> String all(Collection<T> parts, Function<T, String> markup) {
    return parts.stream().map(markup).collect(Collectors.joining());
  }

  /// Escaped for content and attributes; control characters, which XML cannot hold, are left out.
  static String text(String plain) {
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    plain.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\n', '\t' -> safe.append(' ');
      default -> {
        if (isXml(point)) {
          safe.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean isXml(int point) {
    return point >= 0x20 && (point < 0xD800 || point > 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
  }
}
