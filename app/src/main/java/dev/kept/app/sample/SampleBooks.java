package dev.kept.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Fourteen months of invoices and payments until `today`, as the three files the sample business's
/// own program would export. The same day always gives the same files.
final class SampleBooks {
  private static final int DAYS = 425;
  private static final int FIRST_NUMBER = 20_401;
  private static final long SMALL_AMOUNT = 1_840;
  private static final long ROUND = 2_500;
  private static final int DAYS_TO_COME_BACK = 4;
  private static final int YEARS = 6;

  private final LocalDate today;
  private final Goods goods = new Goods();
  private final List<Bill> bills = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  SampleBooks(LocalDate today) {
    this.today = today;
    for (Guest guest : Guest.all()) {
      write(guest, new Random(guest.id().hashCode()));
    }
    bills.sort(Comparator.comparing(Bill::issued).thenComparing(bill -> bill.guest().id()));
    receipts.sort(
        Comparator.comparing(Receipt::recordedOn)
            .thenComparing(Receipt::valueDate)
            .thenComparing(receipt -> receipt.guest().id())
            .thenComparingLong(Receipt::minor));
  }

  private void write(Guest guest, Random random) {
    List<Bill> own = bills(guest, random);
    bills.addAll(own);
    for (int age = 0; age < own.size(); age++) {
      Bill bill = own.get(age);
      if (bill.isOwed()) {
        pay(bill, guest.habit().pays(age, own.size(), random), random);
      }
    }
    if (guest.habit() == Habit.RETURNED) {
      comesBack(own.get(firstPastDue(own) + 1));
    }
  }

  /// The guest's invoices, the newest first.
  private List<Bill> bills(Guest guest, Random random) {
    List<Bill> own = new ArrayList<>();
    LocalDate newest = today.minusDays(3 + random.nextInt(Math.min(9, guest.every())));
    int count = guest.habit() == Habit.NEW ? 2 : DAYS / guest.every();
    for (int age = 0; age < count; age++) {
      LocalDate issued = newest.minusDays((long) age * guest.every());
      long minor = guest.habit() == Habit.SMALL && age == 1 ? SMALL_AMOUNT : price(guest, random);
      own.add(Bill.of(guest, issued, minor, goods.name(guest.goods(), guest.language(), random)));
    }
    if (guest.habit() == Habit.DISPUTES) {
      int oldest = firstPastDue(own);
      own.set(oldest, own.get(oldest).disputed(today));
    }
    if (guest.habit() == Habit.CREDIT_NOTE) {
      own.add(own.get(1).credited(goods.name("credit_note", guest.language(), random)));
    }
    return own;
  }

  private static long price(Guest guest, Random random) {
    int spread = guest.high() - guest.low();
    return guest.low() * 100L + (spread == 0 ? 0 : random.nextInt(spread * 20) * 5L);
  }

  private int firstPastDue(List<Bill> own) {
    for (int age = 0; age < own.size(); age++) {
      if (own.get(age).due().isBefore(today)) {
        return age;
      }
    }
    throw new IllegalStateException("no invoice is past due");
  }

  private void pay(Bill bill, List<Habit.Piece> pieces, Random random) {
    long left = bill.minor();
    for (int i = 0; i < pieces.size(); i++) {
      Habit.Piece piece = pieces.get(i);
      long minor = i == pieces.size() - 1 ? left : bill.minor() * piece.percent() / 100;
      left -= minor;
      receive(bill, minor, bill.due().plusDays(piece.days()), random.nextInt(3));
    }
  }

  private void receive(Bill bill, long minor, LocalDate valueDate, int daysToBook) {
    if (valueDate.isAfter(today)) {
      return;
    }
    LocalDate booked = valueDate.plusDays(daysToBook);
    boolean rounds = bill.guest().habit() == Habit.OVERPAYS;
    receipts.add(
        new Receipt(
            bill.guest(),
            rounds ? Math.ceilDiv(minor, ROUND) * ROUND : minor,
            valueDate,
            booked.isAfter(today) ? today : booked,
            rounds ? Optional.empty() : Optional.of(bill)));
  }

  private void comesBack(Bill bill) {
    Receipt paid =
        receipts.stream()
            .filter(receipt -> receipt.bill().filter(bill::equals).isPresent())
            .findFirst()
            .orElseThrow();
    LocalDate back = paid.valueDate().plusDays(DAYS_TO_COME_BACK);
    LocalDate on = back.isAfter(today) ? today : back;
    receipts.add(new Receipt(bill.guest(), -paid.minor(), on, on, paid.bill()));
  }

  /// The customers, with the day each became one.
  String customers() {
    StringBuilder csv = new StringBuilder();
    Guest.file()
        .lines()
        .forEach(line ->
            csv.append(line)
                .append(',')
                .append(csv.isEmpty() ? "since" : since(line.substring(0, line.indexOf(','))))
                .append('\n'));
    return csv.toString();
  }

  private LocalDate since(String id) {
    LocalDate first =
        bills.stream()
            .filter(bill -> bill.guest().id().equals(id))
            .map(Bill::issued)
            .min(LocalDate::compareTo)
            .orElse(today);
    return first.isAfter(today.minusDays(60))
        ? first
        : first.minusDays(Math.floorMod(id.hashCode(), YEARS * 365));
  }

  String invoices() {
    StringBuilder csv =
        new StringBuilder(
            "customer,invoice,issued,due,amount,currency,description,disputed,disputed on\n");
    numbers()
        .forEach((bill, number) ->
            csv.append(
                "%s,%s,%s,%s,%s,%s,\"%s\",%s,%s\n"
                    .formatted(
                        bill.guest().id(),
                        number,
                        bill.issued(),
                        bill.due(),
                        major(bill.minor()),
                        bill.guest().currency(),
                        bill.description(),
                        bill.disputedOn().isPresent() ? "yes" : "no",
                        bill.disputedOn().map(LocalDate::toString).orElse(""))));
    return csv.toString();
  }

  String payments() {
    Map<Bill, String> numbers = numbers();
    StringBuilder csv =
        new StringBuilder("payment,customer,invoice,amount,currency,value date,recorded on\n");
    int number = FIRST_NUMBER;
    for (Receipt receipt : receipts) {
      csv.append(
          "P%d,%s,%s,%s,%s,%s,%s\n"
              .formatted(
                  number++,
                  receipt.guest().id(),
                  receipt.bill().map(numbers::get).orElse(""),
                  major(receipt.minor()),
                  receipt.guest().currency(),
                  receipt.valueDate(),
                  receipt.recordedOn()));
    }
    return csv.toString();
  }

  private Map<Bill, String> numbers() {
    Map<Bill, String> numbers = new LinkedHashMap<>();
    for (Bill bill : bills) {
      numbers.put(bill, String.valueOf(FIRST_NUMBER + numbers.size()));
    }
    return numbers;
  }

  private static String major(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }
}
