package org.rectify.document.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.alfresco.FontFiles;
import org.rectify.document.internal.IssuedPapers;
import org.rectify.document.internal.PaperFolder;
import org.rectify.document.internal.Press;
import org.rectify.document.internal.TemplateCheck;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class PapersIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T02:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database;
    private final SqlPaperTemplates templates;
    private final IssuedPapers papers;
    private final Map<String, byte[]> folder = new HashMap<>();

    PapersIT(Databases kind) {
        this.database = kind.create();
        Press press = new Press(FontFiles.fonts(""));
        templates = new SqlPaperTemplates(
                database.jdbc(),
                new Inserts(database.jdbc(), database.dialect()),
                new TemplateCheck(press, 1_000_000),
                CLOCK);
        SqlPaperTable table =
                new SqlPaperTable(database.jdbc(), new Inserts(database.jdbc(), database.dialect()), templates);
        papers = new IssuedPapers(press, templates, table, new Folder(), database, CLOCK);
    }

    @Test
    void keepsWhatWasIssuedWhateverBecomesOfTheTemplate() throws IOException {
        Paper issued = freeze("甲");
        byte[] before = papers.docx(data("甲"));
        database.run(() -> templates.put(PaperKind.ORDER, null, "新.docx", simple(), "admin"));
        assertThat(papers.docx(data("甲"))).isNotEqualTo(before);

        assertThat(issued.pending()).isTrue();
        assertThat(bytes(PaperFormat.DOCX)).isEqualTo(before);
        Paper made = papers.last("r1", PaperKind.ORDER).orElseThrow();
        assertThat(made.pending()).isFalse();
        assertThat(made.sha256()).isEqualTo(issued.sha256());
        assertThat(made.files()).hasSize(2);
        assertThat(made.files().get(PaperFormat.DOCX).name()).isEqualTo("整改通知单 云督办〔2026〕1号.docx");
    }

    @Test
    void makesTheFilesOfAllThatWaitAndEachOnce() {
        for (int i = 0; i < 60; i++) {
            int n = i;
            database.run(() -> papers.freeze("r" + n, data("问题" + n)));
        }
        papers.makePending();
        papers.makePending();
        assertThat(folder).hasSize(120);
        assertThat(papers.of("r7").get(0).pending()).isFalse();
    }

    @Test
    void makesAFileAgainThatSomebodyTookAwayOrChanged() throws IOException {
        freeze("甲");
        byte[] pdf = bytes(PaperFormat.PDF);
        folder.replaceAll((id, content) -> new byte[] {1});
        assertThat(bytes(PaperFormat.PDF)).isEqualTo(pdf);
        folder.clear();
        assertThat(bytes(PaperFormat.PDF)).isEqualTo(pdf);
    }

    @Test
    void countsTheRecordsPapersOfEachKind() {
        assertThat(freeze("甲").ordinal()).isEqualTo(1);
        assertThat(freeze("乙").ordinal()).isEqualTo(2);
        assertThat(papers.of("r1")).hasSize(2);
        assertThat(papers.open("r1", PaperKind.ORDER, 3, PaperFormat.PDF)).isEmpty();
        assertThat(papers.open("r2", PaperKind.ORDER, 1, PaperFormat.PDF)).isEmpty();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        assertThatThrownBy(() -> database.run(() -> {
                    papers.freeze("r1", data("甲"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(papers.of("r1")).isEmpty();
    }

    @Test
    void takesTheUnitsTemplateThenTheGeneralOneThenTheCarriedOne() {
        byte[] carried = templates.current(PaperKind.ORDER, "district");
        database.run(() -> templates.put(PaperKind.ORDER, null, "总.docx", simple(), "admin"));
        database.run(() -> templates.put(PaperKind.ORDER, "district", "区.docx", carried, "supervisor"));

        assertThat(templates.current(PaperKind.ORDER, "street1")).isEqualTo(simple());
        assertThat(templates.current(PaperKind.ORDER, "district")).isEqualTo(carried);
        assertThat(templates.current(PaperKind.NOTICE, "street1")).isNotEqualTo(simple());
        assertThat(templates.inForce()).hasSize(2);

        database.run(() -> templates.reset(PaperKind.ORDER, "district"));
        assertThat(templates.current(PaperKind.ORDER, "district")).isEqualTo(simple());
        assertThat(templates.versions(PaperKind.ORDER, "district"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.inForce()).isFalse();
                    assertThat(version.fileName()).isEqualTo("区.docx");
                });
        assertThat(templates.version(PaperKind.ORDER, "district", 1)).contains(carried);
        database.run(() -> templates.put(PaperKind.ORDER, "district", "区.docx", carried, "supervisor"));
        assertThat(templates.versions(PaperKind.ORDER, "district").get(0).version())
                .isEqualTo(2);
    }

    @Test
    void leavesTheFormerTemplateInForceWhereTheNewOneIsRefused() {
        assertThatThrownBy(() -> database.run(
                        () -> templates.put(PaperKind.ORDER, null, "x.docx", new byte[] {1, 2, 3}, "admin")))
                .isInstanceOf(RefusedException.class);
        assertThat(templates.inForce()).isEmpty();
    }

    private Paper freeze(String title) {
        return database.write(() -> papers.freeze("r1", data(title)));
    }

    private byte[] bytes(PaperFormat format) throws IOException {
        try (var in =
                papers.open("r1", PaperKind.ORDER, 1, format).orElseThrow().content()) {
            return in.readAllBytes();
        }
    }

    private static PaperData data(String title) {
        return PaperData.of(PaperKind.ORDER)
                .unit("district")
                .title(title)
                .number("云督办〔2026〕1号")
                .paragraph("正文")
                .field("problem", "问题")
                .date(LocalDate.of(2026, 3, 18))
                .build();
    }

    /** A template unlike the carried one. */
    private static byte[] simple() {
        try (var in = PapersIT.class.getResourceAsStream("/alfresco/module/rectify-platform/document/close-off.docx")) {
            byte[] other = in.readAllBytes();
            return SimpleTemplate.of(other);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder that takes everything. */
    private final class Folder implements PaperFolder {

        @Override
        public Optional<Paper.File> put(Paper paper, PaperFormat format, String name, byte[] content, String sha256) {
            String id = UUID.randomUUID().toString();
            folder.put(id, content);
            return Optional.of(new Paper.File(id, name, content.length, sha256));
        }

        @Override
        public Optional<byte[]> content(String nodeId) {
            return Optional.ofNullable(folder.get(nodeId));
        }
    }

    /** The carried template with other words in it. */
    private static final class SimpleTemplate {

        static byte[] of(byte[] docx) throws IOException {
            var out = new java.io.ByteArrayOutputStream();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx));
                    var zip = new java.util.zip.ZipOutputStream(out)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var copy = new java.util.zip.ZipEntry(entry.getName());
                    copy.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                    zip.putNextEntry(copy);
                    String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    zip.write(text.replaceAll("\\{\\{[^}]*}}", "{{problem}}")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        }
    }
}
