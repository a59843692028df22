package planted.dev.kept.policy;

import planted.dev.kept.risk.AsksThePolicy;

/// The other half.
public interface AsksTheRisk {
  AsksThePolicy other();
}
