package dev.kept.app;

import picocli.CommandLine.IVersionProvider;

/// The version the build wrote into the jar.
final class KeptVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Kept.class.getPackage().getImplementationVersion();
    return new String[] {"kept " + (version == null ? "(unpackaged)" : version)};
  }
}
