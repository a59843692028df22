package dev.kept.app.sample;

import java.time.LocalDate;
import java.util.Optional;

/// One payment to the sample business, in minor units; negative for one that came back. Without a
/// bill the payer did not say what it is for.
record Receipt(
    Guest guest, long minor, LocalDate valueDate, LocalDate recordedOn, Optional<Bill> bill) {}
