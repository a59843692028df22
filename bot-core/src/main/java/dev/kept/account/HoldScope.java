package dev.kept.account;

/// What exactly rests.
public sealed interface HoldScope {

  /// One invoice.
  record OneInvoice(InvoiceId invoice) implements HoldScope {}

  /// The whole account.
  record WholeAccount() implements HoldScope {}

  /// One channel, for example `sms`, `email`, `phone`, `work`.
  record OneChannel(String channel) implements HoldScope {}

  /// Everything this business does about this customer.
  record Everything() implements HoldScope {}
}
