package org.rectify.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.rectify.testing.Databases;

/** The whole export in a process that has far less memory than the rows would take. */
class LedgerExportIT {

    @Test
    void exportsAHundredThousandOrdersInLittleMemory() throws Exception {
        Path folder = Files.createTempDirectory("rectify-export-it");
        try {
            ExportBenchmark.Measured measured = ExportBenchmark.measure(Databases.H2, ExportBenchmark.ROWS, folder);

            assertThat(measured.rows()).isEqualTo(ExportBenchmark.ROWS);
            try (ZipFile zip = new ZipFile(measured.file().toFile())) {
                ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
                int rows = 0;
                int formulas = 0;
                try (InputStream in = zip.getInputStream(sheet)) {
                    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                            rows += xml.getLocalName().equals("row") ? 1 : 0;
                            formulas += xml.getLocalName().equals("f") ? 1 : 0;
                        }
                    }
                }
                assertThat(formulas).isZero();
                // The title, two notes, the head, and the total.
                assertThat(rows).isEqualTo(ExportBenchmark.ROWS + 5);
            }
        } finally {
            ExportBenchmark.remove(folder);
        }
    }
}
