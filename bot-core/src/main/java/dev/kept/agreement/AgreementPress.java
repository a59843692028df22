package dev.kept.agreement;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Prints agreements as tagged PDF files (PDF/UA-1 and PDF/A-2a) with embedded letters. The same
/// document gives the same bytes, on any machine that runs the same version of Kept.
public final class AgreementPress {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final byte[] regular = resource("fonts/Figtree-Regular.ttf");
  private final byte[] bold = resource("fonts/Figtree-Bold.ttf");
  private final byte[] letters = resource("fonts/NotoSans-Regular.ttf");
  private final String style = new String(resource("agreement.css"), StandardCharsets.UTF_8);
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /// The agreement on paper.
  public AgreementPdf print(AgreementDocument agreement) {
    try (PdfBoxRenderer renderer = builder(agreement).buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      stamp(pdf, agreement.madeAt());
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      pdf.save(file);
      return new AgreementPdf(file.toByteArray());
    } catch (IOException onlyFromAFullHeap) {
      throw new UncheckedIOException(onlyFromAFullHeap);
    }
  }

  private PdfRendererBuilder builder(AgreementDocument agreement) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours);
    builder.withProducer("Kept");
    builder.useFont(() -> new ByteArrayInputStream(regular), "Kept Text", 400, NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), "Kept Text", 700, NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(letters), "Kept Letters", 400, NORMAL, true);
    builder.withHtmlContent(AgreementMarkup.of(agreement, style), null);
    return builder;
  }

  /// Dates the file by the consent, not by the clock of the press, in both places where PDF/A wants
  /// the same date, and derives the file's id from it.
  private static void stamp(PDDocument pdf, Instant madeAt) throws IOException {
    Instant second = madeAt.truncatedTo(ChronoUnit.SECONDS);
    pdf.getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = CREATED.matcher(xmp).replaceFirst("$1" + second + "$2");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(madeAt.toEpochMilli());
  }

  private static byte[] resource(String name) {
    try (InputStream bytes = AgreementPress.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes, name).readAllBytes();
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }
}
