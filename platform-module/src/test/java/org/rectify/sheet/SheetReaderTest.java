package org.rectify.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.platform.RefusedException;

/** Files of an honest office, written by Apache POI, and files of somebody who means harm, written by hand. */
class SheetReaderTest {

    private static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    Path folder;

    private static List<Cell> cells(Path file) {
        List<Cell> all = new ArrayList<>();
        try (SheetReader reader = new SheetReader(file)) {
            reader.rows(0, (row, cells) -> all.addAll(cells));
        }
        return all;
    }

    private void refused(Path file, String code) {
        assertThatThrownBy(() -> cells(file)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.refusal().code()).isEqualTo(code);
            assertThat(e.refusal().field()).isEqualTo("file");
        });
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), bytes);
    }

    /** The least that is a workbook; a part that is null is left out. */
    private Path crafted(Map<String, String> changes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NS
                        + " xmlns:r=\"r\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        parts.putAll(changes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getValue() != null) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(UTF_8));
                }
            }
        }
        return file(bytes.toByteArray());
    }

    private static String sheet(String rows) {
        return "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    @Test
    void readsWhatPeopleEnter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("一");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            CellStyle builtIn = book.createCellStyle();
            builtIn.setDataFormat((short) 14);
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00\"day\""));
            sheet.createRow(2).createCell(1).setCellValue("前\n后 😀 _x005F_x0041_");
            sheet.getRow(2).createCell(27).setCellValue(7);
            XSSFCell date = sheet.getRow(2).createCell(3);
            date.setCellValue(LocalDate.of(2026, 12, 1));
            date.setCellStyle(day);
            XSSFCell second = sheet.getRow(2).createCell(4);
            second.setCellValue(LocalDate.of(2024, 2, 29));
            second.setCellStyle(builtIn);
            XSSFCell amount = sheet.getRow(2).createCell(5);
            amount.setCellValue(1234.5);
            amount.setCellStyle(money);
            sheet.getRow(2).createCell(6).setCellValue(true);
            sheet.getRow(2).createCell(7).setCellFormula("1+1");
            sheet.getRow(2).createCell(8).setCellErrorValue((byte) 0x2A);
            sheet.getRow(2).createCell(9).setCellValue("   ");
            sheet.createRow(9).createCell(0).setCellValue(123456789012.0);
            book.write(out);
        }

        assertThat(cells(file(out.toByteArray())))
                .containsExactly(
                        new Cell(3, 1, Cell.Kind.TEXT, "前\n后 😀 _x0041_"),
                        new Cell(3, 3, Cell.Kind.DATE, "2026-12-01"),
                        new Cell(3, 4, Cell.Kind.DATE, "2024-02-29"),
                        new Cell(3, 5, Cell.Kind.NUMBER, "1234.5"),
                        new Cell(3, 6, Cell.Kind.TRUTH, "TRUE"),
                        new Cell(3, 7, Cell.Kind.FORMULA, ""),
                        new Cell(3, 8, Cell.Kind.ERROR, "#N/A"),
                        new Cell(3, 27, Cell.Kind.NUMBER, "7"),
                        new Cell(10, 0, Cell.Kind.NUMBER, "123456789012"));
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (SheetWriter writer = new SheetWriter(
                Files.newOutputStream(file),
                new Sheet("一", "题", List.of(), null, List.of(Column.text("甲", 10), Column.date("乙"))))) {
            writer.row(List.of("=1+1", LocalDate.of(2026, 12, 1)));
        }
        assertThat(cells(file))
                .contains(new Cell(3, 0, Cell.Kind.TEXT, "=1+1"), new Cell(3, 1, Cell.Kind.DATE, "2026-12-01"));
    }

    @Test
    void namesCellsAsPeopleDo() {
        assertThat(Cell.address(7, 0)).isEqualTo("A7");
        assertThat(Cell.address(7, 25)).isEqualTo("Z7");
        assertThat(Cell.address(7, 26)).isEqualTo("AA7");
        assertThat(Cell.address(1, 701)).isEqualTo("ZZ1");
        assertThat(Cell.address(1, 702)).isEqualTo("AAA1");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refused(file(new byte[0]), "sheet.notExcel");
        refused(file("a,b\n1,2".getBytes(UTF_8)), "sheet.notExcel");
        refused(file("%PDF-1.7".getBytes(UTF_8)), "sheet.notExcel");
        refused(file(new byte[] {'P', 'K', 3, 4, 0, 0}), "sheet.broken");
        refused(crafted(Map.of("xl/workbook.xml", "<broken")), "sheet.broken");
        Map<String, String> docx = new LinkedHashMap<>();
        docx.put("xl/workbook.xml", null);
        docx.put("word/document.xml", "<document/>");
        refused(crafted(docx), "sheet.notExcel");
        Map<String, String> missing = new LinkedHashMap<>();
        missing.put("xl/worksheets/sheet1.xml", null);
        refused(crafted(missing), "sheet.broken");
    }

    @Test
    void refusesOldAndEncryptedFiles() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(old);
        }
        refused(file(old.toByteArray()), "sheet.oldExcel");

        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                book.write(stream);
            }
            container.writeFilesystem(secret);
        }
        refused(file(secret.toByteArray()), "sheet.encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/activeX/activeX1.xml", "xl/macrosheets/sheet1.xml"})
    void refusesPrograms(String part) throws IOException {
        refused(crafted(Map.of(part, "x")), "sheet.macros");
    }

    @Test
    void refusesMacrosUnderAnotherName() throws IOException {
        refused(
                crafted(Map.of(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\""
                                + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")),
                "sheet.macros");
    }

    @Test
    void refusesLinksAndEmbeddedFiles() throws IOException {
        refused(crafted(Map.of("xl/externalLinks/externalLink1.xml", "<x/>")), "sheet.links");
        refused(crafted(Map.of("xl/connections.xml", "<x/>")), "sheet.links");
        refused(
                crafted(Map.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" TargetMode=\"External\""
                                + " Target=\"http://example.org/sheet.xml\"/></Relationships>")),
                "sheet.links");
        refused(crafted(Map.of("xl/embeddings/oleObject1.bin", "x")), "sheet.embedded");
    }

    @Test
    void unpacksNoBomb() throws IOException {
        String many = "<row><c><v>1</v></c></row>".repeat(4_000_000);
        refused(crafted(Map.of("xl/worksheets/sheet1.xml", sheet(many))), "sheet.bomb");
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 600; i++) {
            parts.put("xl/media/" + i, "");
        }
        refused(crafted(parts), "sheet.bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void followsNoEntity(String definition) throws IOException {
        String text = definition + sheet("<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>");
        refused(crafted(Map.of("xl/worksheets/sheet1.xml", text)), "sheet.broken");
    }

    @Test
    void refusesWhatIsOutOfBounds() throws IOException {
        refused(
                crafted(Map.of("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))),
                "sheet.tooManyColumns");
        refused(
                crafted(Map.of(
                        "xl/worksheets/sheet1.xml", sheet("<row r=\"99999999\"><c r=\"A1\"><v>1</v></c></row>"))),
                "sheet.broken");
        refused(
                crafted(Map.of("xl/worksheets/sheet1.xml", sheet("<row><c t=\"s\"><v>3</v></c></row>"))),
                "sheet.broken");
        refused(
                crafted(Map.of("xl/worksheets/sheet1.xml", sheet("<row><c r=\"??\"><v>3</v></c></row>"))),
                "sheet.broken");
    }

    @Test
    void cutsATextThatNoCellCanHold() throws IOException {
        StringBuilder text = new StringBuilder();
        new java.util.Random(3).ints(300_000, 0x4E00, 0x9000).forEach(text::appendCodePoint);
        List<Cell> cells = cells(crafted(Map.of(
                "xl/worksheets/sheet1.xml", sheet("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"))));
        assertThat(cells).hasSize(1);
        assertThat(cells.get(0).text()).hasSize(CellText.LONGEST + 1);
    }
}
