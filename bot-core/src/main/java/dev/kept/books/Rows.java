package dev.kept.books;

/// Takes the rows of one kind of file, one by one, and answers what they change.
interface Rows {

  /// Takes one row; throws [dev.kept.sheet.RefusedException] when it makes no sense.
  void take(Cells cells);

  /// What all rows together change. Only called when none was refused.
  Import.Ready ready();
}
