package org.rectify.host.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;

/** Media types by the name's ending and by the first bytes. Where the two disagree the bytes are right. */
public final class Mimetypes implements MimetypeService {
    private static final String BINARY = "application/octet-stream";
    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";
    private static final int FIRST_BYTES = 1_024;

    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("25504446", "application/pdf"),
            Map.entry("89504e470d0a1a0a", "image/png"),
            Map.entry("ffd8ff", "image/jpeg"),
            Map.entry("47494638", "image/gif"),
            Map.entry("424d", "image/bmp"),
            Map.entry("49492a00", "image/tiff"),
            Map.entry("4d4d002a", "image/tiff"),
            Map.entry("504b0304", ZIP),
            Map.entry("504b0506", ZIP),
            Map.entry("d0cf11e0a1b11ae1", OLE),
            Map.entry("4d5a", "application/x-dosexec"),
            Map.entry("7f454c46", "application/x-elf"),
            Map.entry("52617221", "application/x-rar-compressed"),
            Map.entry("377abcaf271c", "application/x-7z-compressed"),
            Map.entry("1f8b", "application/x-gzip"),
            Map.entry("7b5c727466", "application/rtf"));

    /** What is a zip or an old Office file inside, so that only the name tells what it is. */
    private static final Set<String> IN_CONTAINER = Set.of(
            "docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "odt", "ods", "odp", "ofd", "jar", "epub", "wps", "et",
            "dps", "doc", "xls", "ppt", "msg", "vsd");

    private final Map<String, String> byExtension = new TreeMap<>();
    private final Map<String, String> byType = new HashMap<>();

    public Mimetypes() {
        Properties known = new Properties();
        try (InputStream in = Mimetypes.class.getResourceAsStream("mimetypes.properties")) {
            known.load(in);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        known.stringPropertyNames().stream().sorted().forEach(extension -> {
            byExtension.put(extension, known.getProperty(extension));
            byType.putIfAbsent(known.getProperty(extension), extension);
        });
        byType.put("image/jpeg", "jpg");
        byType.put("text/plain", "txt");
        byType.put("text/html", "html");
    }

    @Override
    public String getExtension(String mimetype) {
        return byType.getOrDefault(mimetype, "bin");
    }

    @Override
    public String getMimetype(String extension) {
        return byExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), BINARY);
    }

    @Override
    public List<String> getMimetypes() {
        return byType.keySet().stream().sorted().toList();
    }

    private static String extension(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0 ? "" : filename.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String guessMimetype(String filename) {
        return getMimetype(extension(filename));
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        if (reader == null || !reader.exists()) {
            return guessMimetype(filename);
        }
        try (InputStream in = reader.getReader().getContentInputStream()) {
            return guessMimetype(filename, in);
        } catch (IOException unreadable) {
            return guessMimetype(filename);
        }
    }

    @Override
    public String guessMimetype(String filename, InputStream input) {
        byte[] first;
        try {
            first = input.readNBytes(FIRST_BYTES);
        } catch (IOException unreadable) {
            return guessMimetype(filename);
        }
        String byName = guessMimetype(filename);
        if (first.length == 0) {
            return byName;
        }
        String magic = magic(first);
        if (magic != null) {
            boolean container = magic.equals(ZIP) || magic.equals(OLE);
            return container && IN_CONTAINER.contains(extension(filename)) ? byName : magic;
        }
        boolean text = looksLikeText(first);
        if (text && looksLikeHtml(first)) {
            return "image/svg+xml".equals(byName) || "application/xml".equals(byName) ? byName : "text/html";
        }
        if (MAGIC.containsValue(byName) || IN_CONTAINER.contains(extension(filename))) {
            return text ? "text/plain" : BINARY;
        }
        if (BINARY.equals(byName)) {
            return text ? "text/plain" : BINARY;
        }
        return isText(byName) && !text ? BINARY : byName;
    }

    private static String magic(byte[] first) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(12, first.length); i++) {
            hex.append(String.format(Locale.ROOT, "%02x", first[i]));
        }
        String start = hex.toString();
        if (start.startsWith("52494646") && start.startsWith("57454250", 16)) {
            return "image/webp";
        }
        return MAGIC.entrySet().stream()
                .filter(each -> start.startsWith(each.getKey()))
                .max(java.util.Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static boolean looksLikeText(byte[] first) {
        for (byte each : first) {
            boolean control = each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r' && each != 0x0c;
            if (control) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeHtml(byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<script");
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/")
                || mimetype.equals("application/json")
                || mimetype.equals("application/xml")
                || mimetype.equals("application/x-javascript");
    }
}
