package dev.kept.desk;

import dev.kept.account.Customer;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementPdf;
import dev.kept.agreement.AgreementPress;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import dev.kept.phrasing.AgreementWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Signed agreements as documents. A PDF is printed once, kept with its hash, and from then on only
/// the kept copy is handed out.
final class Agreements {
  private final Ledger ledger;
  private final Rulebook rules;
  private final AgreementWriter writer;
  private final AgreementPress press = new AgreementPress();

  Agreements(Ledger ledger, Rulebook rules) {
    this.ledger = ledger;
    this.rules = rules;
    this.writer = new AgreementWriter(rules.scripts());
  }

  /// An agreement and whom it binds.
  private record Signed(Agreement agreement, Customer customer) {}

  Optional<AgreementDocument> document(String id) {
    return find(id).map(this::write);
  }

  /// The kept copy, printed now when there is none yet.
  Optional<AgreementPdf> pdf(String id) {
    return kept(id).or(() -> find(id).flatMap(this::print));
  }

  /// Prints one agreement that has no copy yet; answers whether there was one.
  boolean printNext() {
    List<Agreement> waiting = ledger.read(shelf -> shelf.agreementsWithoutPdf(1));
    waiting.forEach(agreement -> pdf(agreement.id()));
    return !waiting.isEmpty();
  }

  private Optional<AgreementPdf> print(Signed signed) {
    String id = signed.agreement().id();
    AgreementPdf printed = press.print(write(signed));
    ledger.write(pen -> pen.keepPdf(id, printed));
    return kept(id);
  }

  private Optional<AgreementPdf> kept(String id) {
    return ledger.read(shelf -> shelf.pdf(id));
  }

  private Optional<Signed> find(String id) {
    return ledger.read(shelf -> shelf.agreement(id).flatMap(agreement -> signed(shelf, agreement)));
  }

  private static Optional<Signed> signed(Shelf shelf, Agreement agreement) {
    return shelf.account(agreement.account()).map(books -> new Signed(agreement, books.customer()));
  }

  private AgreementDocument write(Signed signed) {
    Agreement agreement = signed.agreement();
    Business business = rules.business();
    List<String> contacts =
        Stream.of(business.email(), business.phone()).flatMap(Optional::stream).toList();
    return writer.write(
        agreement,
        rules.phrasing().card(agreement.terms(), agreement.consent().locale()),
        new AgreementWriter.Sides(
            business.name(), contacts, signed.customer().name(), business.zone()));
  }
}
