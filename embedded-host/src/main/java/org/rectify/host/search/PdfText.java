package org.rectify.host.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files, page by page, until there is enough. */
final class PdfText {
    private static final int MOST_PAGES = 2_000;

    private final FileText.Limits limits;

    PdfText(FileText.Limits limits) {
        this.limits = limits;
    }

    void read(Path file, StringBuilder text) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = 1; page <= pages && text.length() < limits.characters(); page++) {
                if (Thread.interrupted()) {
                    throw new IOException("Given up");
                }
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document)).append('\n');
            }
        }
    }
}
