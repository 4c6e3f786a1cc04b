package org.rectify.host.search;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    void read(InputStream in, StringBuilder text) throws IOException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        Counting counting = new Counting(new ZipInputStream(in));
        int parts = 0;
        for (ZipEntry part = counting.zip.getNextEntry();
                part != null && text.length() < limits.characters();
                part = counting.zip.getNextEntry()) {
            if (++parts > MOST_PARTS) {
                throw new IOException("Too many parts");
            }
            if (PARTS.matcher(part.getName()).matches()) {
                try {
                    read(xml.createXMLStreamReader(counting), text);
                } catch (XMLStreamException broken) {
                    throw new IOException(broken);
                }
            } else {
                counting.skipAll();
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

    /** Counts what is unpacked, and does not let a reader of one part close the file. */
    private final class Counting extends FilterInputStream {
        private final ZipInputStream zip;
        private long unpacked;

        private Counting(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        private void count(long more) throws IOException {
            unpacked += Math.max(0, more);
            if (unpacked > limits.unpacked()) {
                throw new IOException("Unpacks to more than " + limits.unpacked() + " bytes");
            }
            if (Thread.interrupted()) {
                throw new IOException("Given up");
            }
        }

        @Override
        public int read() throws IOException {
            int one = zip.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = zip.read(into, from, length);
            count(read);
            return read;
        }

        private void skipAll() throws IOException {
            byte[] nowhere = new byte[8_192];
            while (read(nowhere, 0, nowhere.length) >= 0) {
                // Counted, not kept.
            }
        }

        @Override
        public void close() {
            // The next part comes from the same stream.
        }
    }
}
