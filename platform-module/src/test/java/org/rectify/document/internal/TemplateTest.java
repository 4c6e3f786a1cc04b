package org.rectify.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.platform.RefusedException;

class TemplateTest {

    private static final TemplateCheck CHECK = new TemplateCheck(new Press(PressSample.FONTS), 1_000_000);

    @ParameterizedTest
    @EnumSource
    void carriesTheTemplatesThatAreMadeHere(PaperKind kind) throws IOException {
        assertThat(Files.readAllBytes(StandardTemplates.FOLDER.resolve(kind.code() + ".docx")))
                .isEqualTo(StandardTemplates.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfACarriedTemplateIsKnownAndEveryKnownOneHasAPlace(PaperKind kind) {
        CHECK.check(kind, StandardTemplates.of(kind));
        var missing = new java.util.TreeSet<>(kind.placeholders());
        missing.removeAll(Template.of(StandardTemplates.of(kind)).placeholders());
        if (kind == PaperKind.AGREEMENT) {
            missing.remove("addressee");
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void findsPlaceholdersThatWordHasSplitOverRuns() {
        String split = "<w:p><w:r><w:t>甲{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ti</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t>tle}</w:t></w:r><w:r><w:t>}乙{{number}}丙</w:t></w:r></w:p>";
        PaperData data =
                PaperData.of(PaperKind.ORDER).title("题 & <目>").number("1号").build();
        assertThat(text(filled(split, data))).isEqualTo("甲题 & <目>乙1号丙");
    }

    @Test
    void splitsPlaceholdersAnywhereAndStillFindsThem() {
        Random random = new Random(20260318);
        String whole = "致{{addressee}}：关于{{title}}（{{number}}）的函";
        PaperData data = PaperData.of(PaperKind.ORDER)
                .title("甲乙")
                .number("7号")
                .addressee("东湖街道")
                .build();
        for (int round = 0; round < 300; round++) {
            StringBuilder runs = new StringBuilder("<w:p>");
            for (int i = 0; i < whole.length(); ) {
                int to = Math.min(whole.length(), i + 1 + random.nextInt(5));
                runs.append("<w:r><w:t>").append(whole, i, to).append("</w:t></w:r>");
                i = to;
            }
            assertThat(text(filled(runs + "</w:p>", data))).isEqualTo("致东湖街道：关于甲乙（7号）的函");
        }
    }

    @Test
    void repeatsAParagraphForEachLineAndDropsWhatWouldBeEmpty() {
        String body = p("{{body}}") + p("附件：{{attachments}}") + p("联系人：{{signature}}") + p("经办：{{agency!}}") + p("完");
        PaperData data = PaperData.of(PaperKind.NOTICE)
                .paragraph("一\n二\r\n\n三")
                .attachment("甲表")
                .attachment("乙表")
                .build();
        assertThat(lines(filled(body, data))).containsExactly("一", "二", "三", "附件：1. 甲表", "　　　2. 乙表", "经办：", "完");
    }

    @Test
    void repeatsARowAndTakesATableWithoutRowsOut() {
        String table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("问题") + "</w:tc></w:tr><w:tr><w:tc>"
                + p("{{problems.no}}、{{problems.problem}}") + "</w:tc></w:tr></w:tbl>" + p("完");
        PaperData.Table rows =
                new PaperData.Table(List.of("no", "problem"), List.of(List.of("1", "甲"), List.of("2", "乙\n丙")));
        PaperData.Builder data = PaperData.of(PaperKind.NOTICE);
        assertThat(lines(filled(table, data.build()))).containsExactly("完");
        assertThat(lines(filled(table, data.table("problems", rows).build())))
                .containsExactly("问题", "1、甲", "2、乙丙", "完");
    }

    @Test
    void showsWhatAPersonWroteAsItWasWritten() {
        PaperData data = PaperData.of(PaperKind.ORDER)
                .title("{{number}}与{{x}}")
                .number("1号")
                .paragraph("\u202E反\u0007写\uD800 😀 <w:p/>")
                .build();
        assertThat(lines(filled(p("{{title}}") + p("{{body}}"), data)))
                .containsExactly("{{number}}与{{x}}", "反写 😀 <w:p/>");
    }

    @Test
    void makesTheSameBytesForTheSame() {
        PaperData data = PressSample.of(PaperKind.NOTICE).build();
        byte[] template = StandardTemplates.of(PaperKind.NOTICE);
        assertThat(Template.of(template).fill(data))
                .isEqualTo(Template.of(template).fill(data));
    }

    @Test
    void refusesWhatCannotBeATemplate() throws IOException {
        byte[] good = StandardTemplates.of(PaperKind.ORDER);
        assertThatRefused(new byte[0], "document.template.broken");
        assertThatRefused("not a zip".getBytes(StandardCharsets.UTF_8), "document.template.broken");
        assertThatRefused(java.util.Arrays.copyOf(good, good.length / 2), "document.template.broken");
        assertThatRefused(new byte[1_000_001], "document.template.tooLarge");
        assertThatRefused(with("word/vbaProject.bin", "x"), "document.template.active");
        assertThatRefused(with("word/embeddings/oleObject1.bin", "x"), "document.template.active");
        assertThatRefused(
                with(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Type=\"t/attachedTemplate\""
                                + " Target=\"http://example.org/x.dotm\" TargetMode=\"External\"/></Relationships>"),
                "document.template.external");
        assertThatRefused(
                with("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                "document.template.broken");
        assertThatRefused(documentOf(p("{{title}}{{nonsense}}")).write(), "document.template.placeholder");
        assertThatRefused(documentOf(p("{{problems.no}}")).write(), "document.template.placeholder");
    }

    private static void assertThatRefused(byte[] file, String code) {
        assertThatThrownBy(() -> CHECK.check(PaperKind.ORDER, file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static byte[] with(String part, String content) {
        return DocxFile.read(StandardTemplates.of(PaperKind.ORDER))
                .with(Map.of(part, content.getBytes(StandardCharsets.UTF_8)))
                .write();
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static DocxFile documentOf(String body) {
        String document = "<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + body + "</w:body></w:document>";
        return DocxFile.read(StandardTemplates.of(PaperKind.ORDER))
                .with(Map.of(DocxFile.DOCUMENT, document.getBytes(StandardCharsets.UTF_8)));
    }

    private static DocxFile filled(String body, PaperData data) {
        return new Template(documentOf(body)).filled(data);
    }

    private static String text(DocxFile docx) {
        return String.join("", lines(docx));
    }

    private static List<String> lines(DocxFile docx) {
        return Xml.all(Xml.parse(docx.part(DocxFile.DOCUMENT)).getDocumentElement(), "p").stream()
                .map(p -> Xml.all(p, "t").stream()
                        .map(org.w3c.dom.Element::getTextContent)
                        .collect(Collectors.joining()))
                .toList();
    }
}
