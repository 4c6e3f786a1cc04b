package org.rectify.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final Sheet SHEET = new Sheet(
            "台账/2026",
            "整改工作台账",
            List.of("筛选条件：状态为整改中", "导出时间：2026-11-03"),
            "序号",
            List.of(Column.text("整改事项", 40), Column.date("期限"), Column.centred("灯", 9)));

    private static byte[] written(List<List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out, SHEET)) {
            rows.forEach(writer::row);
            writer.foot("合计 " + writer.rows() + " 件");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static XSSFSheet read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    @Test
    void laysTheSheetOutAsTheOfficeDoes() throws IOException {
        XSSFSheet sheet = read(written(List.of(
                Arrays.asList("台账不全", LocalDate.of(2026, 12, 1), new Marked("逾期", "F4B0A8")),
                Arrays.asList("围墙破损", null, new Marked("正常", null)))));

        assertThat(sheet.getSheetName()).isEqualTo("台账 2026");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("整改工作台账");
        assertThat(sheet.getMergedRegions()).hasSize(4);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("筛选条件：状态为整改中");
        assertThat((Iterable<Cell>) sheet.getRow(3))
                .extracting(Cell::getStringCellValue)
                .containsExactly("序号", "整改事项", "期限", "灯");
        assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(2);
        XSSFCell deadline = sheet.getRow(4).getCell(2);
        assertThat(DateUtil.isCellDateFormatted(deadline)).isTrue();
        assertThat(deadline.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("逾期");
        assertThat(sheet.getRow(4)
                        .getCell(3)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .endsWith("F4B0A8");
        assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计 2 件");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(4);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat((int) sheet.getPrintSetup().getPaperSize()).isEqualTo(9);
        assertThat((int) sheet.getPrintSetup().getFitWidth()).isEqualTo(1);
        assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void writesTextsAsTheyAreAndNeverAsFormulas() throws IOException {
        List<String> texts = List.of(
                "=1+1",
                "=HYPERLINK(\"http://example.org\",\"点我\")",
                "+86 10 1234",
                "-1",
                "@SUM(A1:A2)",
                "\t=cmd|' /C calc'!A0",
                "<b>粗</b> & \"引\" ]]>",
                "  前后空格  ",
                "多\n行",
                "😀 𠮷 كتاب",
                "_x0041_ _x000D_",
                "007");
        XSSFSheet sheet = read(written(texts.stream()
                .map(text -> Arrays.asList(text, null, (Object) text))
                .<List<?>>map(row -> row)
                .toList()));

        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = sheet.getRow(4 + i).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
    }

    @Test
    void leavesOutWhatAFileCannotHold() throws IOException {
        // No two alike in a row, for POI takes what shrinks too well for a bomb.
        StringBuilder text = new StringBuilder();
        new Random(1).ints(40_000, 0x4E00, 0x9000).forEach(text::appendCodePoint);
        String overlong = text.toString();
        XSSFSheet sheet = read(written(
                List.of(Arrays.asList("a\u0001b\uD800c\uFFFF", null, null), Arrays.asList(overlong, null, null))));

        assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("abc");
        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo(overlong.substring(0, 32_766) + "…");
    }

    @Test
    void writesManyRowsWithoutLosingOne() throws IOException {
        List<List<?>> rows = java.util.stream.IntStream.range(0, 1234)
                .<List<?>>mapToObj(
                        i -> Arrays.asList("第" + i, LocalDate.of(2026, 1, 1).plusDays(i), null))
                .toList();
        XSSFSheet sheet = read(written(rows));

        for (int i = 0; i < 1234; i++) {
            assertThat(sheet.getRow(4 + i).getCell(0).getNumericCellValue()).isEqualTo(i + 1);
            assertThat(sheet.getRow(4 + i).getCell(1).getStringCellValue()).isEqualTo("第" + i);
        }
        assertThat(sheet.getLastRowNum()).isEqualTo(4 + 1234);
    }

    @Test
    void takesOnlyWhatItKnowsHowToShow() {
        assertThatThrownBy(() -> written(List.of(List.of("a")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(List.of(Arrays.asList(new Object(), null, null))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
