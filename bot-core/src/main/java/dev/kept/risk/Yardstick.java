package dev.kept.risk;

import java.util.Map;

/// How the signals are measured. `halfLife`: after so many days an invoice weighs half. `doubt`: so
/// many invoices weigh as much as our not knowing. `longest`: more days late than this count as so
/// many. `lately` and `year`: how many days back recent and yearly signals look. `few`: with fewer
/// invoices than this no habit is read out of them. `industries`: how volatile a trade is, 0 to
/// 100, by its name in lower case.
record Yardstick(
    int halfLife,
    int doubt,
    int longest,
    int lately,
    int year,
    int few,
    Map<String, Integer> industries) {

  Yardstick {
    industries = Map.copyOf(industries);
  }
}
