package planted.dev.kept.plan;

/// An open interface acts, and so is no value.
public interface Chooser {}
