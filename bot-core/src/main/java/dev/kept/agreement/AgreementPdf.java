package dev.kept.agreement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A printed agreement: the file and its SHA-256 in hex, by which the copy a customer holds can be
/// proven to be the one that was agreed.
public final class AgreementPdf {
  private final byte[] file;
  private final String sha256;

  /// The file as printed or as kept.
  public AgreementPdf(byte[] file) {
    this.file = file.clone();
    this.sha256 = hash(file);
  }

  /// The whole file.
  public byte[] file() {
    return file.clone();
  }

  /// The SHA-256 of the file, 64 hex digits.
  public String sha256() {
    return sha256;
  }

  /// How many bytes the file has.
  public int size() {
    return file.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgreementPdf pdf && Arrays.equals(file, pdf.file);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "AgreementPdf[" + sha256 + "]";
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException everyJdkHasSha256) {
      throw new IllegalStateException(everyJdkHasSha256);
    }
  }
}
