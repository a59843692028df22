package dev.kept.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people at the business read them: `Mon 24 Nov 2026, 17:00`, in its own zone.
record Times(ZoneId zone) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

  String minute(Instant moment) {
    return MINUTE.format(moment.atZone(zone));
  }
}
