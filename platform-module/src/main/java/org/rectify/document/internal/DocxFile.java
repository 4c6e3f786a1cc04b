package org.rectify.document.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word document as its parts by name. Written again it is the same bytes for the same parts. */
final class DocxFile {

    static final String TYPES = "[Content_Types].xml";
    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    /** Of every entry. One of 1980 would be written in the zone of the machine. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    private DocxFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static DocxFile of(Map<String, byte[]> parts) {
        return new DocxFile(new TreeMap<>(parts));
    }

    /**
     * Reads the file.
     *
     * @throws BrokenDocx where it is no archive, or one that unpacks to more than any document does
     */
    static DocxFile read(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) (MOST_BYTES - total + 1));
                total += content.length;
                if (total > MOST_BYTES || parts.size() == MOST_PARTS) {
                    throw new BrokenDocx("unpacks to more than a document holds");
                }
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenDocx("is no archive that can be read: " + e.getMessage());
        }
        if (!parts.containsKey(TYPES) || !parts.containsKey(DOCUMENT)) {
            throw new BrokenDocx("holds no Word document");
        }
        return new DocxFile(parts);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    /** The same document with those parts in place of its own. */
    DocxFile with(Map<String, byte[]> changed) {
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.putAll(changed);
        return new DocxFile(all);
    }

    byte[] write() {
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(TYPES, parts.get(TYPES));
        ordered.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file is not what it should be; the message says how, for a log. */
    static final class BrokenDocx extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenDocx(String message) {
            super(message);
        }
    }
}
