package org.rectify.host.search;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * DOCX, XLSX and PPTX files: the text elements of the parts that hold text, read as streams. Nothing outside the file is
 * looked up, and what unpacks without end is refused.
 */
final class OfficeText {
    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"
                    + "|xl/(sharedStrings|worksheets/[^/]+)\\.xml|ppt/(slides|notesSlides)/[^/]+\\.xml");
    private static final Set<String> TEXTS = Set.of("t");
    private static final Set<String> LINES = Set.of("p", "si", "row", "br", "tab", "tc", "is");
    private static final Set<String> SKIPPED = Set.of("rPh");
    private static final int MOST_PARTS = 10_000;

    private final FileText.Limits limits;

    OfficeText(FileText.Limits limits) {
        this.limits = limits;
    }

    void read(Path file, StringBuilder text) throws IOException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(part -> PARTS.matcher(part.getName()).matches())
                    .limit(MOST_PARTS)
                    .toList();
            long[] unpacked = new long[1];
            for (ZipEntry part : parts) {
                if (text.length() < limits.characters()) {
                    try (InputStream in = new Counting(zip.getInputStream(part), unpacked)) {
                        read(xml.createXMLStreamReader(in), text);
                    } catch (XMLStreamException broken) {
                        throw new IOException(broken);
                    }
                }
            }
        }
    }

    private void read(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
        boolean within = false;
        int skipped = 0;
        while (reader.hasNext() && text.length() < limits.characters()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    skipped += SKIPPED.contains(reader.getLocalName()) ? 1 : 0;
                    within = TEXTS.contains(reader.getLocalName()) && skipped == 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    within = false;
                    skipped -= SKIPPED.contains(reader.getLocalName()) ? 1 : 0;
                    if (LINES.contains(reader.getLocalName())) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (within) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // Comments and the like.
                }
            }
        }
    }

    /** Counts what is unpacked of all parts together. */
    private final class Counting extends FilterInputStream {
        private final long[] unpacked;

        private Counting(InputStream in, long[] unpacked) {
            super(in);
            this.unpacked = unpacked;
        }

        private int counted(int read, int more) throws IOException {
            unpacked[0] += Math.max(0, more);
            if (unpacked[0] > limits.unpacked()) {
                throw new IOException("Unpacks to more than " + limits.unpacked() + " bytes");
            }
            if (Thread.interrupted()) {
                throw new IOException("Given up");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return counted(one, one < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return counted(read, read);
        }
    }
}
