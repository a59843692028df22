package dev.kept.policy;

import dev.kept.account.Customer;
import dev.kept.account.CustomerKind;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The policies under `prompts/policies/`: one for each group of customers, and `default` for
/// everyone else.
public final class Policies {
  private static final String FALLBACK = "default";

  private final List<Policy> all;
  private final Policy fallback;

  private Policies(List<Policy> all, Policy fallback) {
    this.all = List.copyOf(all);
    this.fallback = fallback;
  }

  /// Reads every file. Throws [PromptException] with file, line and key for one that is wrong, and
  /// when two are for the same customers.
  public static Policies load(PromptFolder prompts) {
    List<Policy> all = new ArrayList<>();
    for (PromptFile file : prompts.files("policies", ".toml")) {
      Policy policy = read(file);
      all.forEach(other -> refuseTheSame(file, policy, other));
      all.add(policy);
    }
    Policy fallback =
        find(all, FALLBACK)
            .orElseThrow(
                () -> new PromptException("policies/default.toml", 0, "there is no such policy"));
    return new Policies(all, fallback);
  }

  /// Reads one file. Throws [PromptException] with file, line and key when it is wrong.
  public static Policy read(PromptFile file) {
    return PolicyFile.read(file);
  }

  /// The policy for this customer.
  public Policy choose(Customer customer) {
    return choose(customer.country(), customer.kind());
  }

  /// The policy that names this country (ISO 3166-1 alpha-2) and kind, else `default`.
  public Policy choose(String country, CustomerKind kind) {
    return all.stream()
        .filter(policy -> policy.applies().to(country, kind))
        .findFirst()
        .orElse(fallback);
  }

  /// The policy of that name, for a business that has decided on one for everybody.
  public Optional<Policy> named(String name) {
    return find(all, name);
  }

  /// These policies with one chosen for every customer. Throws [PromptException] when there is no
  /// policy of that name.
  public Policies pinned(String name) {
    Policy pinned =
        named(name)
            .orElseThrow(() ->
                new PromptException("policies/" + name + ".toml", 0, "there is no such policy"));
    return new Policies(List.of(pinned), pinned);
  }

  /// All of them, in the order of their names.
  public List<Policy> all() {
    return all;
  }

  private static Optional<Policy> find(List<Policy> all, String name) {
    return all.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  private static void refuseTheSame(PromptFile file, Policy policy, Policy other) {
    for (String country : new TreeSet<>(policy.applies().countries())) {
      for (CustomerKind kind : CustomerKind.values()) {
        if (policy.applies().to(country, kind) && other.applies().to(country, kind)) {
          throw new PromptException(
              file.path(),
              1,
              "applies to %s in %s, and so does policy %s"
                  .formatted(PolicyValues.wire(kind), country, other.name()));
        }
      }
    }
  }
}
