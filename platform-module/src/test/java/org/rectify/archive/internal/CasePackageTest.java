package org.rectify.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Cases;
import org.rectify.archive.FiledCase;
import org.rectify.archive.Retention;
import org.rectify.archive.verify.PackageVerifier;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.internal.Chain;

class CasePackageTest {

    private static final Instant AT = Instant.parse("2026-03-18T02:00:00Z");

    @Test
    void isAsItWasMade() throws IOException {
        byte[] made = made(history());
        assertThat(PackageVerifier.verify(made)).isNull();
        assertThat(made(history())).isEqualTo(made);
        assertThat(names(made))
                .contains(
                        "documents/整改通知单 1号.pdf",
                        "files/照片.txt",
                        "metadata.xml",
                        "history.xml",
                        "index.html",
                        "verify/rectify-verify.jar");
    }

    @Test
    void namesTheFileWhereverAByteIsFlipped() throws IOException {
        byte[] made = made(history());
        for (int at = 0; at < made.length; at += 3) {
            byte[] flipped = made.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(PackageVerifier.verify(flipped)).as("byte " + at).isNotNull();
        }
    }

    @Test
    void namesTheFileInWhichAByteWasFlipped() throws IOException {
        byte[] made = made(history());
        byte[] name = "data/history.xml".getBytes(StandardCharsets.UTF_8);
        int at = new String(made, StandardCharsets.ISO_8859_1).indexOf(new String(name, StandardCharsets.ISO_8859_1))
                + name.length;
        for (int i = 20; i < 120; i++) {
            byte[] flipped = made.clone();
            flipped[at + i] ^= 1;
            assertThat(PackageVerifier.verify(flipped)).startsWith("data/history.xml");
        }
    }

    @Test
    void namesTheFirstFileThatWasExchanged() throws IOException {
        for (String name : List.of("files/照片.txt", "metadata.xml", "documents/整改通知单 1号.docx", "index.html")) {
            assertThat(PackageVerifier.verify(exchanged(made(history()), "data/" + name)))
                    .isEqualTo("data/" + name);
        }
        assertThat(PackageVerifier.verify(exchanged(made(history()), "manifest-sha256.txt")))
                .contains("manifest-sha256.txt");
    }

    /** Whoever can write all manifests anew still cannot write the history. */
    @Test
    void namesTheFirstHistoryEntryThatWasChanged() throws IOException {
        List<HistoryEntry> changed = new ArrayList<>(history());
        HistoryEntry e = changed.get(1);
        changed.set(
                1,
                new HistoryEntry(
                        e.recordId(),
                        e.seq(),
                        e.at(),
                        e.by(),
                        e.step(),
                        e.from(),
                        e.to(),
                        "另写",
                        e.changes(),
                        e.attachments(),
                        e.previousHash(),
                        e.hash()));
        assertThat(PackageVerifier.verify(made(changed))).isEqualTo("history entry 2");
        List<HistoryEntry> shorter = new ArrayList<>(history());
        shorter.remove(1);
        assertThat(PackageVerifier.verify(made(shorter))).isEqualTo("history entry 3");
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThat(PackageVerifier.verify(new byte[0])).isNotNull();
        assertThat(PackageVerifier.verify("nothing".getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    private static byte[] made(List<HistoryEntry> history) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CasePackage(new OnePaper(), new AllCases(List.of(new OneFile())), ZoneId.of("Asia/Shanghai"))
                .write(filed(), new OneFile().find("r1").orElseThrow(), history, out);
        return out.toByteArray();
    }

    private static Filed filed() {
        return new Filed(
                "r1",
                "order",
                "J012-WS·2026-D10-district-0001",
                "云督办〔2026〕1号",
                "题 <b>",
                "district",
                2026,
                Retention.SHORT,
                Retention.SHORT.until(2026),
                AT,
                AT,
                "archivist");
    }

    private static List<HistoryEntry> history() {
        List<HistoryEntry> entries = new ArrayList<>();
        String previous = Chain.START;
        for (int i = 1; i <= 3; i++) {
            Map<String, HistoryEntry.Change> changes = new LinkedHashMap<>();
            changes.put("deadline", new HistoryEntry.Change(null, "2026-04-0" + i));
            changes.put("title", new HistoryEntry.Change("", "甲 & 乙\n丙"));
            HistoryEntry entry = Chain.next(
                    new History.Step(
                            "r1",
                            AT,
                            "supervisor",
                            "issue",
                            i == 1 ? null : "draft",
                            "issued",
                            null,
                            changes,
                            List.of("a1")),
                    i,
                    previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                names.add(name.startsWith("data/") ? name.substring(5) : name);
            }
        }
        return names;
    }

    /** The package written again with other bytes in one file. */
    private static byte[] exchanged(byte[] file, String wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                java.util.zip.ZipOutputStream copy = new java.util.zip.ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.readAllBytes();
                if (entry.getName().endsWith("/" + wanted)) {
                    content[content.length / 2] ^= 1;
                }
                copy.write(content);
            }
        }
        return out.toByteArray();
    }

    private static final class OneFile implements Cases {
        @Override
        public String kind() {
            return "order";
        }

        @Override
        public void eachId(Consumer<String> consumer) {
            consumer.accept("order-1");
        }

        @Override
        public Optional<FiledCase> filed(String recordId) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFile> find(String recordId) {
            return Optional.of(new CaseFile(
                    "r1",
                    "order",
                    "云督办〔2026〕1号",
                    "题",
                    "district",
                    "区督办室",
                    "/district/",
                    "/district/street1/",
                    2026,
                    AT,
                    List.of(new CaseFile.Fact("title", "标题", "题 <script>"), new CaseFile.Fact("x", "说明", "😀\u0001")),
                    List.of(new CaseFile.File("f1", "照片.txt", "text/plain", 6, "0", AT, "x")),
                    List.of()));
        }

        @Override
        public InputStream open(String recordId, String fileId) {
            return new ByteArrayInputStream("照片".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class OnePaper implements Papers {

        @Override
        public byte[] docx(PaperData data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] pdf(PaperData data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Paper freeze(String recordId, PaperData data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Paper> of(String recordId) {
            return List.of(new Paper(recordId, PaperKind.ORDER, 1, "题", "1号", AT, "0".repeat(64), false, Map.of()));
        }

        @Override
        public Optional<OpenPaper> open(String recordId, PaperKind kind, int ordinal, PaperFormat format) {
            byte[] content = ("内容" + format).getBytes(StandardCharsets.UTF_8);
            Paper.File file = new Paper.File("n", "整改通知单 1号." + format.code(), content.length, "0");
            return Optional.of(new OpenPaper(of(recordId).get(0), file, new ByteArrayInputStream(content)));
        }
    }
}
