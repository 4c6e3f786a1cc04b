package org.rectify.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;

/** Papers as PDF, opened again by another hand. */
class PressTest {

    private static final Press PRESS = new Press(PressSample.FONTS);
    private static final double MM = 72 / 25.4;

    @ParameterizedTest
    @EnumSource
    void isAnOfficialDocument(PaperKind kind) throws IOException {
        try (PDDocument pdf = open(print(PressSample.of(kind).build()))) {
            String text = text(pdf);
            assertThat(text).contains("云山区整改工作督办室", "云督办〔2026〕12号", "2026年3月18日", "— 1 —", "— 2 —");
            assertThat(text).doesNotContain("草稿", "{{", "〓");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / MM).isCloseTo(210, within(0.1));
                assertThat(page.getMediaBox().getHeight() / MM).isCloseTo(297, within(0.1));
                page.getResources().getFontNames().forEach(name -> {
                    try {
                        var font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).isTrue();
                        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    @Test
    void holdsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        PaperData data = PaperData.of(PaperKind.NOTICE)
                .paragraph("整".repeat(26 + 28 * 60))
                .build();
        try (PDDocument pdf = open(print(data))) {
            Places second = new Places(2, pdf);
            assertThat(second.lines).hasSize(22 + 1);
            assertThat(new ArrayList<>(second.lines.values()).subList(0, 22))
                    .allSatisfy(line -> assertThat(line).hasSize(28));
            assertThat(second.left / MM).isCloseTo(28, within(0.3));
            assertThat((595.3 - second.right) / MM).isCloseTo(26, within(0.3));
            assertThat(second.lines.firstKey() / MM).isBetween(37.0, 47.0);
        }
    }

    @Test
    void beginsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne() throws IOException {
        StringBuilder text = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        String letters = "整改问题台账，。；：？！）》”、（《“2026年3月ABC";
        for (int i = 0; i < 4_000; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        List<Letter> set = new ArrayList<>();
        Sheet.Look look = new Sheet.Look(16, false, "仿宋", 0, 0);
        text.codePoints().forEach(point -> {
            Fonts.Drawn drawn = PressSample.FONTS.drawn(point, look);
            set.add(new Letter(point, drawn, look, drawn.font().width(drawn.glyph()) * 0.016));
        });
        List<int[]> lines = LineBreaker.lines(set, 400, 442);
        int at = 0;
        for (int[] line : lines) {
            assertThat(line[0]).isEqualTo(at);
            at = line[1];
            double width = set.subList(line[0], line[1]).stream()
                    .mapToDouble(Letter::advance)
                    .sum();
            assertThat(width).isLessThan(442 * 1.05);
        }
        assertThat(at).isEqualTo(set.size());
        long bad = lines.stream()
                .skip(1)
                .filter(line -> "，。；：？！）》”、".indexOf(set.get(line[0]).point()) >= 0
                        || "（《“".indexOf(set.get(line[0] - 1).point()) >= 0)
                .count();
        // Only where a whole line is made of marks there is no other way.
        assertThat(bad).isZero();
    }

    @Test
    void copiesOutWhatWasWrittenWhateverItWas() throws IOException {
        String odd = "草喆玥𬭎龘䶮犇 Straße № 3 ＡＢＣ「」…… 😀 שלום";
        PaperData data = PaperData.of(PaperKind.ORDER)
                .title("题")
                .paragraph(odd + "\u202E\u0000\u0007")
                .build();
        try (PDDocument pdf = open(print(data))) {
            String text = text(pdf).replaceAll("\\s", "");
            assertThat(text).contains("草喆玥𬭎龘䶮犇Straße№3ＡＢＣ「」……", "😀");
            assertThat(text.codePoints().noneMatch(c -> c == 0x202E || c == 7)).isTrue();
        }
    }

    @Test
    void setsTenThousandCharactersAndRowsTallerThanAPage() throws IOException {
        String text = "督导检查发现问题整改".repeat(1_000);
        PaperData.Table rows = new PaperData.Table(
                List.of("no", "problem", "unit", "requirement", "deadline"),
                java.util.stream.IntStream.rangeClosed(1, 80)
                        .mapToObj(i -> List.of(String.valueOf(i), i == 40 ? text : "问题" + i, "东湖街道", "整改", "4月30日"))
                        .toList());
        PaperData data = PaperData.of(PaperKind.NOTICE)
                .title("题")
                .paragraph(text)
                .table("problems", rows)
                .build();
        try (PDDocument pdf = open(print(data))) {
            String all = text(pdf).replaceAll("\\s", "");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(20);
            assertThat(all.split("整改要求", -1).length - 1).isGreaterThan(8);
            for (int i = 1; i <= 80; i++) {
                assertThat(i == 40 || all.contains("问题" + i)).isTrue();
            }
            assertThat(all.replaceAll("—\\d+—|序号问题责任单位整改要求整改时限", "").split("督导检查", -1).length - 1)
                    .isGreaterThanOrEqualTo(1_990);
        }
    }

    @Test
    void marksDraftsOnEveryPage() throws IOException {
        try (PDDocument pdf =
                open(print(PressSample.of(PaperKind.ORDER).draft(true).build()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(new Places(page, pdf).all()).contains("草稿");
            }
        }
        assertThat(PressSample.of(PaperKind.ORDER).build().draft()).isFalse();
    }

    @Test
    void isTheSameBytesWheneverItIsMade() {
        PaperData data = PressSample.of(PaperKind.AGREEMENT).build();
        assertThat(print(data)).isEqualTo(print(data));
    }

    private static byte[] print(PaperData data) {
        return PRESS.print(PaperFormat.PDF, Template.of(StandardTemplates.of(data.kind())), data);
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** Where the characters of a page stand, line by line from the top. */
    private static final class Places extends PDFTextStripper {

        private final TreeMap<Double, String> lines = new TreeMap<>();
        private double left = Double.MAX_VALUE;
        private double right;

        Places(int page, PDDocument pdf) throws IOException {
            setStartPage(page);
            setEndPage(page);
            setSuppressDuplicateOverlappingText(false);
            getText(pdf);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            double y = Math.round(text.getYDirAdj() * 10) / 10.0;
            lines.merge(y, text.getUnicode(), String::concat);
            if (text.getUnicode().equals("整")) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            }
        }

        String all() {
            return String.join("", lines.values());
        }
    }
}
