package org.rectify.archive.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Verifies the package of a filed case without the system that made it, and names the first thing that is not as it was
 * made. Needs a Java runtime and nothing else, neither from this project: {@code java PackageVerifier.java FILE}. The
 * exit code is 0 where all is as it was, 1 where something was changed, 2 where there is no such file.
 */
public final class PackageVerifier {

    private static final String SEAL = "sha256:";
    private static final int SEAL_LENGTH = SEAL.length() + 64;

    private PackageVerifier() {}

    public static void main(String[] arguments) throws IOException {
        // In UTF-8 whatever the console speaks, for the names of files are Chinese.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
            out.println("Give the package's file: it is not there / 请给出档案包文件");
            Runtime.getRuntime().exit(2);
            return;
        }
        String fault = verify(Files.readAllBytes(Path.of(arguments[0])));
        out.println(
                fault == null
                        ? "OK: every file and every history entry is as it was filed / 完好：全部文件和办理记录与归档时一致"
                        : "CHANGED / 已改动: " + fault);
        Runtime.getRuntime().exit(fault == null ? 0 : 1);
    }

    /**
     * Verifies the package.
     *
     * @return what was changed first, or null where nothing was
     */
    public static String verify(byte[] file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String broken = unpack(file, files);
        if (broken != null) {
            return broken;
        }
        String fault = contents(files);
        if (fault != null) {
            return fault;
        }
        if (!sealed(file)) {
            return "the archive itself (zip), outside of its files";
        }
        return null;
    }

    /** Puts what can be read into {@code files}; what stood in the way, or null. */
    private static String unpack(byte[] file, Map<String, byte[]> files) {
        String last = "the archive itself (zip)";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName();
                String name = path.substring(path.indexOf('/') + 1);
                last = name;
                files.put(name, zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return last + " (" + e.getMessage() + ")";
        }
        return null;
    }

    private static String contents(Map<String, byte[]> files) {
        String fault =
                manifest("tagmanifest-sha256.txt", files, new TreeSet<>(Set.of("tagmanifest-sha256.txt")), false);
        if (fault == null) {
            Set<String> own = new TreeSet<>();
            for (String name : files.keySet()) {
                if (!name.startsWith("data/")) {
                    own.add(name);
                }
            }
            fault = manifest("manifest-sha256.txt", files, own, true);
        }
        return fault == null ? history(files.get("data/history.xml")) : fault;
    }

    /** Compares the files with what the manifest says; {@code known} are those that need not be in it. */
    private static String manifest(String name, Map<String, byte[]> files, Set<String> known, boolean all) {
        byte[] manifest = files.get(name);
        if (manifest == null) {
            return name + " is missing";
        }
        Set<String> listed = new TreeSet<>(known);
        for (String line : new String(manifest, StandardCharsets.UTF_8).split("\n")) {
            int gap = line.indexOf("  ");
            if (gap != 64) {
                return name + " (a line that is none: " + line + ")";
            }
            String of = line.substring(gap + 2);
            byte[] content = files.get(of);
            if (content == null) {
                return of + " is missing";
            }
            if (!sha256(content).equals(line.substring(0, gap))) {
                return of;
            }
            listed.add(of);
        }
        if (all) {
            for (String there : files.keySet()) {
                if (!listed.contains(there)) {
                    return there + " was added";
                }
            }
        }
        return null;
    }

    /** Whether the file ends with the hash of all that stands before it. */
    private static boolean sealed(byte[] file) {
        if (file.length < SEAL_LENGTH) {
            return false;
        }
        byte[] before = Arrays.copyOf(file, file.length - SEAL_LENGTH);
        String seal = new String(file, before.length, SEAL_LENGTH, StandardCharsets.ISO_8859_1);
        return seal.equals(SEAL + sha256(before));
    }

    private static String history(byte[] xml) {
        if (xml == null) {
            return "data/history.xml is missing";
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            String previous = "0".repeat(64);
            List<Element> entries = children(root, "entry");
            for (int i = 0; i < entries.size(); i++) {
                Element entry = entries.get(i);
                String seq = entry.getAttribute("seq");
                boolean follows = seq.equals(String.valueOf(i + 1))
                        && entry.getAttribute("previousHash").equals(previous)
                        && entry.getAttribute("hash").equals(hash(root.getAttribute("record"), entry));
                if (!follows) {
                    return "history entry " + seq;
                }
                previous = entry.getAttribute("hash");
            }
            return entries.isEmpty() ? "the history is empty" : null;
        } catch (SAXException | IOException | ParserConfigurationException | NumberFormatException e) {
            return "data/history.xml (" + e.getMessage() + ")";
        }
    }

    /** The hash of an entry, as the operator's guide says it is made. */
    private static String hash(String record, Element entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, "rectify.history.1");
            text(out, entry.getAttribute("previousHash"));
            text(out, record);
            out.writeLong(Long.parseLong(entry.getAttribute("seq")));
            out.writeLong(Long.parseLong(entry.getAttribute("atMillis")));
            text(out, value(entry, "by"));
            text(out, value(entry, "step"));
            text(out, value(entry, "from"));
            text(out, value(entry, "to"));
            text(out, value(entry, "remark"));
            List<Element> changes = children(entry, "change");
            out.writeInt(changes.size());
            for (Element change : changes) {
                text(out, value(change, "field"));
                text(out, value(change, "before"));
                text(out, value(change, "after"));
            }
            List<Element> attachments = children(entry, "attachment");
            out.writeInt(attachments.size());
            for (Element attachment : attachments) {
                text(out, attachment.getTextContent());
            }
        }
        return sha256(bytes.toByteArray());
    }

    private static String value(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getNodeName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
