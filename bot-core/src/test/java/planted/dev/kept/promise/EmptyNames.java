package planted.dev.kept.promise;

/// One class for each name that says nothing.
final class EmptyNames {
  private EmptyNames() {}

  record PromiseManager() {}

  record PromiseService() {}

  record PromiseHelper() {}

  record PromiseUtil() {}

  record PromiseUtils() {}

  record PromiseImpl() {}

  record PromiseProcessor() {}

  record PromiseDTO() {}

  record PromiseDto() {}

  record PromiseData() {}

  record PromiseInfo() {}

  record DefaultPromise() {}

  record BasePromise() {}

  /// Innocent: the words go on after the beginning.
  record Baseline() {}
}
