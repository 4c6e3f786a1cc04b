package org.rectify.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/** The parts of an XLSX file that somebody sent, unpacked no further than a table can need. */
final class SafePackage implements AutoCloseable {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_PART = 256L << 20;
    private static final int MOST_INFLATED = 200;

    /** Up to here a part may shrink as well as it likes. */
    private static final long HARMLESS = 1L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;

    private SafePackage(ZipFile zip) {
        this.zip = zip;
    }

    /** What reads a part. */
    interface PartReader {
        void read(SafeXml xml) throws XMLStreamException;
    }

    static SafePackage open(Path file) {
        try {
            requireZip(file);
            SafePackage opened = new SafePackage(new ZipFile(file.toFile()));
            try {
                opened.judge();
                return opened;
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RefusedException refused(String code, Object... arguments) {
        return new RefusedException(Refusal.invalid(code, "file", arguments));
    }

    static RefusedException broken() {
        return refused("sheet.broken");
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Reads the part from its beginning. */
    void read(String part, PartReader reader) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw broken();
        }
        try (InputStream in =
                new BufferedInputStream(new Bounded(zip.getInputStream(entry), entry.getCompressedSize()))) {
            reader.read(new SafeXml(in));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooMuch) {
                throw refused("sheet.bomb");
            }
            throw broken();
        } catch (TooMuch e) {
            throw refused("sheet.bomb");
        } catch (IOException e) {
            throw broken();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireZip(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        }
        if (Arrays.equals(head, OLE)) {
            throw refused(encrypted(file) ? "sheet.encrypted" : "sheet.oldExcel");
        }
        if (!Arrays.equals(head, ZIP)) {
            throw refused("sheet.notExcel");
        }
    }

    /** An XLSX with a password lies in the container of the old format, as a stream of that name. */
    private static boolean encrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = (byte) b == name[matched] ? matched + 1 : (byte) b == name[0] ? 1 : 0;
                if (matched == name.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private void judge() {
        if (zip.size() > MOST_PARTS) {
            throw refused("sheet.bomb");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (!names.add(name)
                    || name.startsWith("/")
                    || List.of(name.split("/")).contains("..")) {
                throw broken();
            }
            if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/")) {
                throw refused("sheet.macros");
            }
            if (name.contains("/externallinks/") || name.endsWith("connections.xml")) {
                throw refused("sheet.links");
            }
            if (name.contains("/embeddings/")) {
                throw refused("sheet.embedded");
            }
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw refused("sheet.notExcel");
        }
        read("[Content_Types].xml", xml -> {
            while (xml.next()) {
                if (xml.starts("Override") || xml.starts("Default")) {
                    String type = String.valueOf(xml.attribute("ContentType"));
                    if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                        throw refused("sheet.macros");
                    }
                }
            }
        });
    }

    /** More came out of the file than belongs into one. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops where a part unpacks into too much, or into too much for what it was. */
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(InputStream in, long packed) {
            super(in);
            this.most = Math.min(LARGEST_PART, Math.max(HARMLESS, packed * MOST_INFLATED));
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) {
                throw new TooMuch();
            }
        }
    }
}
