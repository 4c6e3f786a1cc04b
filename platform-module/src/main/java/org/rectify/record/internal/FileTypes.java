package org.rectify.record.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are taken as evidence: those whose name's ending is on the list and whose first bytes are what the ending
 * promises. A page or program in a picture's clothes is refused, whatever type the sender named.
 */
public final class FileTypes {

    /** As many bytes as the longest signature has. */
    public static final int HEAD = 16;

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF = ascii("GIF8");
    private static final byte[] RIFF = ascii("RIFF");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, Type> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", new Type("application/pdf", List.of(PDF))),
            Map.entry("png", new Type("image/png", List.of(PNG))),
            Map.entry("jpg", new Type("image/jpeg", List.of(JPEG))),
            Map.entry("jpeg", new Type("image/jpeg", List.of(JPEG))),
            Map.entry("gif", new Type("image/gif", List.of(GIF))),
            Map.entry("webp", new Type("image/webp", List.of(RIFF))),
            Map.entry("txt", new Type("text/plain", List.of())),
            Map.entry("csv", new Type("text/csv", List.of())),
            Map.entry("zip", new Type("application/zip", List.of(ZIP))),
            Map.entry("docx", new Type(OOXML + "wordprocessingml.document", List.of(ZIP))),
            Map.entry("xlsx", new Type(OOXML + "spreadsheetml.sheet", List.of(ZIP))),
            Map.entry("pptx", new Type(OOXML + "presentationml.presentation", List.of(ZIP))),
            Map.entry("doc", new Type("application/msword", List.of(OLE))),
            Map.entry("xls", new Type("application/vnd.ms-excel", List.of(OLE))),
            Map.entry("ppt", new Type("application/vnd.ms-powerpoint", List.of(OLE))),
            Map.entry("wps", new Type("application/vnd.ms-works", List.of(OLE, ZIP))),
            Map.entry("ofd", new Type("application/ofd", List.of(ZIP))));

    private FileTypes() {}

    /**
     * The type of the file, empty where it is not taken.
     *
     * @param head the first {@link #HEAD} bytes, fewer where the file has fewer
     */
    public static Optional<String> of(String fileName, byte[] head) {
        int dot = fileName.lastIndexOf('.');
        Type type = dot < 0 ? null : BY_ENDING.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            return Optional.empty();
        }
        boolean agrees = type.signatures().isEmpty()
                ? text(head)
                : type.signatures().stream().anyMatch(s -> starts(head, s));
        return agrees ? Optional.of(type.mimetype()) : Optional.empty();
    }

    /** Text has no zero bytes; UTF-16 is not taken, for no browser shows it without being told. */
    private static boolean text(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, byte[] signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (head[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private record Type(String mimetype, List<byte[]> signatures) {}
}
