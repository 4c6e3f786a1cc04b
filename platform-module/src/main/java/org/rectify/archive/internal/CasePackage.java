package org.rectify.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.CaseFile;
import org.rectify.archive.verify.PackageVerifier;
import org.rectify.document.Paper;
import org.rectify.document.PaperFormat;
import org.rectify.document.Papers;
import org.rectify.history.HistoryEntry;

/**
 * Packs a filed case: its documents as issued, its files, metadata, history and a page to read it all by, with the
 * program that verifies it. The same case gives the same package.
 */
public final class CasePackage {

    private static final String VERIFIER = PackageVerifier.class.getName();

    private final Papers papers;
    private final AllCases cases;
    private final ZoneId zone;

    public CasePackage(Papers papers, AllCases cases, ZoneId zone) {
        this.papers = papers;
        this.cases = cases;
        this.zone = zone;
    }

    /** What the package's file is called. */
    public static String name(Filed filed) {
        return filed.archiveNumber().replaceAll("[^\\p{L}\\p{N}._·-]", "_");
    }

    /** Writes the package as it is made; nothing larger than a document is held. */
    public void write(Filed filed, CaseFile file, List<HistoryEntry> history, OutputStream out) throws IOException {
        List<IndexPage.Entry> index = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (PackageWriter bag = new PackageWriter(out, name(filed), filed.filedAt())) {
            for (Paper paper : papers.of(filed.recordId())) {
                for (PaperFormat format : PaperFormat.values()) {
                    Papers.OpenPaper open = papers.open(filed.recordId(), paper.kind(), paper.ordinal(), format)
                            .orElseThrow();
                    String path = "documents/" + free(names, open.file().name());
                    String sha256 = bag.add(path, open.content());
                    index.add(new IndexPage.Entry("公文", open.file().name(), path, sha256));
                }
            }
            for (CaseFile.File each : file.files()) {
                String path = "files/" + free(names, each.name());
                InputStream content = cases.open(file, each.id());
                String sha256 = bag.add(path, content);
                index.add(new IndexPage.Entry("材料", each.name(), path, sha256));
            }
            bag.add("metadata.xml", CaseXml.metadata(filed, file));
            bag.add("history.xml", CaseXml.history(filed.recordId(), history));
            bag.add("verify/rectify-verify.jar", verifier());
            bag.add(
                    "index.html",
                    IndexPage.of(filed, file, index, history, zone).getBytes(StandardCharsets.UTF_8));
            Map<String, String> info = new LinkedHashMap<>();
            info.put("Source-Organization", file.unitName());
            info.put("External-Identifier", filed.archiveNumber());
            info.put("External-Description", String.valueOf(filed.title()));
            info.put("Bagging-Date", filed.filedAt().atZone(zone).toLocalDate().toString());
            info.put("Bag-Software-Agent", "Rectify");
            bag.finish(info);
        }
    }

    private static String free(Set<String> names, String wanted) {
        String clean = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int dot = clean.lastIndexOf('.');
        String name = clean;
        for (int i = 2; !names.add(name); i++) {
            name = dot < 0 ? clean + " (" + i + ")" : clean.substring(0, dot) + " (" + i + ")" + clean.substring(dot);
        }
        return name;
    }

    /** A JAR with the verifying class alone. */
    private static byte[] verifier() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, VERIFIER);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        manifest.write(head);
        String path = VERIFIER.replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes);
                InputStream code = CasePackage.class.getResourceAsStream("/" + path)) {
            put(jar, "META-INF/MANIFEST.MF", new ByteArrayInputStream(head.toByteArray()));
            put(jar, path, code);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream jar, String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        jar.putNextEntry(entry);
        content.transferTo(jar);
        jar.closeEntry();
    }
}
