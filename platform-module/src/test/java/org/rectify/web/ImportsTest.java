package org.rectify.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rectify.order.NewOrder;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.springframework.mock.web.MockHttpServletResponse;

class ImportsTest {

    private static final int FIRST = 4;
    private static final List<String> FIELDS = List.of(
            "title",
            "problem.description",
            "problem.source",
            "problem.category",
            "problem.severity",
            "problem.pace",
            "problem.foundOn",
            "problem.foundAt",
            "leadUnit",
            "responsiblePerson",
            "assistingUnits",
            "requiredMeasures",
            "deadline",
            "priority",
            "issuingUnit",
            "approver");

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    private byte[] template() {
        MockHttpServletResponse response =
                rest.get("/imports/template?kind=orders").send();
        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    /** The template as somebody has changed it and saved it anew. */
    private byte[] filled(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, int row, Map<String, Object> values) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        values.forEach((field, value) -> {
            int column = FIELDS.indexOf(field) + 1;
            Cell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                // As Excel does in a column of days; POI does not.
                cell.setCellStyle(sheet.getColumnStyle(column));
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value.toString().startsWith("=")) {
                cell.setCellFormula(value.toString().substring(1));
            } else {
                cell.setCellValue(value.toString());
            }
        });
    }

    private static Map<String, Object> good() {
        return new java.util.TreeMap<>(Map.of(
                "title", "台账不全",
                "problem.description", "二季度\n台账未更新",
                "problem.source", "督导检查",
                "problem.category", "档案台账",
                "problem.pace", "by-date",
                "problem.foundOn", "2026年11月1日",
                "leadUnit", "第一街道（street1）",
                "requiredMeasures", "补齐台账",
                "deadline", LocalDate.of(2026, 12, 1)));
    }

    private MockHttpServletResponse send(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--X\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\norders\r\n--X\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--X--\r\n".getBytes(UTF_8));
        return rest.call("POST", "/imports")
                .body("multipart/form-data; boundary=X", body.toByteArray())
                .send();
    }

    private Map<String, Object> received(byte[] file) {
        MockHttpServletResponse response = send("问题清单.xlsx", file);
        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(202);
        contract.check("POST", "/imports", response);
        return rest.body(response);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> findings(Map<String, Object> received) {
        MockHttpServletResponse response =
                rest.get("/imports/" + received.get("id") + "/findings").send();
        contract.check("GET", "/imports/{id}/findings", response);
        return (List<Map<String, Object>>) rest.body(response).get("items");
    }

    @Test
    void givesATemplateWithDropDowns() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("整改通知单导入");
            assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
            for (int i = 0; i < FIELDS.size(); i++) {
                assertThat(sheet.getRow(1).getCell(i + 1).getStringCellValue()).isEqualTo(FIELDS.get(i));
            }
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("标题 *");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("示例");
            assertThat(book.isSheetVeryHidden(1)).isTrue();
            assertThat(book.isSheetVeryHidden(2)).isTrue();
            List<? extends DataValidation> rules = sheet.getDataValidations();
            assertThat(rules).hasSize(7);
            assertThat(rules)
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .anyMatch(formula -> formula.startsWith("OFFSET"));
        }
    }

    @Test
    void readsAFilledInTemplateWithoutMakingAnything() throws IOException {
        Map<String, Object> received = received(filled(book -> fill(book.getSheetAt(0), FIRST, good())));

        assertThat(received)
                .containsEntry("state", "ready")
                .containsEntry("rows", 1)
                .containsEntry("findings", 0)
                .containsEntry("fileName", "问题清单.xlsx");
        assertThat(rest.made).isEmpty();
        MockHttpServletResponse state =
                rest.get("/imports/" + received.get("id")).send();
        contract.check("GET", "/imports/{id}", state);
    }

    @Test
    void importsWhatWasFoundToBeRight() throws IOException {
        Map<String, Object> second = good();
        second.put("title", "=");
        second.put("title", "围墙破损");
        second.put("problem.source", "Inspection");
        second.put("problem.severity", "严重");
        second.put("problem.category", 7);
        second.put("leadUnit", "第一街道");
        second.put("assistingUnits", "区督办室、street1");
        second.put("deadline", "2026/12/1");
        Map<String, Object> received = received(filled(book -> {
            fill(book.getSheetAt(0), FIRST, good());
            fill(book.getSheetAt(0), FIRST + 3, second);
        }));

        MockHttpServletResponse run = rest.post("/imports/" + received.get("id") + "/run", "{\"issue\":true}")
                .send();

        assertThat(run.getStatus()).as(RestFixture.text(run)).isEqualTo(202);
        contract.check("POST", "/imports/{id}/run", run);
        assertThat(rest.body(run)).containsEntry("state", "imported").containsEntry("rows", 2);
        assertThat(rest.made).hasSize(2);
        NewOrder first = rest.made.get(0);
        assertThat(first.title()).isEqualTo("台账不全");
        assertThat(first.problem().description()).isEqualTo("二季度\n台账未更新");
        assertThat(first.problem().source()).isEqualTo(Source.INSPECTION);
        assertThat(first.problem().pace()).isEqualTo(Pace.BY_DATE);
        assertThat(first.problem().severity()).isEqualTo(Severity.MINOR);
        assertThat(first.problem().foundOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(first.leadUnit()).isEqualTo("street1");
        assertThat(first.deadline()).isEqualTo(LocalDate.of(2026, 12, 1));
        NewOrder other = rest.made.get(1);
        assertThat(other.problem().category()).isEqualTo("7");
        assertThat(other.problem().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(other.leadUnit()).isEqualTo("street1");
        assertThat(other.assistingUnits()).containsExactly("district", "street1");
        assertThat(other.deadline()).isEqualTo(LocalDate.of(2026, 12, 1));

        MockHttpServletResponse again =
                rest.post("/imports/" + received.get("id") + "/run", "{}").send();
        assertThat(rest.body(again)).containsEntry("code", "import.done");
    }

    @Test
    void saysWhichCellsAreWrongAndWhy() throws IOException {
        Map<String, Object> wrong = good();
        wrong.put("title", "题".repeat(201));
        wrong.put("problem.source", "道听途说");
        wrong.put("problem.pace", "=1+1");
        wrong.put("problem.foundOn", "前天");
        wrong.remove("deadline");
        Map<String, Object> received = received(filled(book -> {
            fill(book.getSheetAt(0), FIRST, good());
            fill(book.getSheetAt(0), FIRST + 1, wrong);
        }));

        assertThat(received)
                .containsEntry("state", "wrong")
                .containsEntry("rows", 2)
                .containsEntry("findings", 5);
        List<Map<String, Object>> findings = findings(received);
        assertThat(findings)
                .extracting(finding -> finding.get("cell") + " " + finding.get("column") + " " + finding.get("code"))
                .containsExactly(
                        "B6 标题 request.field.tooLong",
                        "D6 问题来源 import.cell.choice",
                        "G6 整改方式 import.cell.formula",
                        "H6 发现日期 request.date.invalid",
                        "N6 整改期限 request.field.missing");
        assertThat(findings.get(1).get("detail").toString()).startsWith("“问题来源”不能是“道听途说”，请从以下内容中选择：专项考核、督导检查");
        assertThat(findings)
                .extracting(finding -> finding.get("detail").toString())
                .noneMatch(text -> text.contains("{"));
        assertThat(findings.get(1)).containsEntry("value", "道听途说").containsEntry("row", 6);
        MockHttpServletResponse run =
                rest.post("/imports/" + received.get("id") + "/run", "{}").send();
        assertThat(rest.body(run)).containsEntry("code", "import.notReady");
        assertThat(rest.made).isEmpty();
    }

    @Test
    void noticesAFileThatWasImportedBefore() throws IOException {
        byte[] file = filled(book -> fill(book.getSheetAt(0), FIRST, good()));
        Map<String, Object> first = received(file);
        rest.post("/imports/" + first.get("id") + "/run", "{}").send();

        Map<String, Object> second = received(file);
        assertThat(second.get("repeats")).isNotNull();
        MockHttpServletResponse run =
                rest.post("/imports/" + second.get("id") + "/run", "{}").send();
        assertThat(run.getStatus()).isEqualTo(409);
        assertThat(rest.body(run)).containsEntry("code", "import.again");
        MockHttpServletResponse again = rest.post("/imports/" + second.get("id") + "/run", "{\"again\":true}")
                .send();
        assertThat(rest.body(again)).containsEntry("state", "imported");
    }

    @Test
    void refusesFilesThatAreNoFilledInTemplate() throws IOException {
        unread(filled(book -> {}), "import.empty");
        unread(
                filled(book -> {
                    fill(book.getSheetAt(0), FIRST, good());
                    book.getSheetAt(0).getRow(1).getCell(3).setCellValue("secret");
                }),
                "import.template.column");
        unread(
                filled(book -> {
                    fill(book.getSheetAt(0), FIRST, good());
                    book.removeSheetAt(2);
                }),
                "import.template.none");
        unread(
                filled(book -> {
                    fill(book.getSheetAt(0), FIRST, good());
                    book.getSheetAt(2).getRow(0).getCell(2).setCellValue("99");
                }),
                "import.template.otherVersion");
        unread(
                filled(book -> {
                    fill(book.getSheetAt(0), FIRST, good());
                    book.getSheetAt(2).getRow(0).getCell(1).setCellValue("other");
                }),
                "import.template.otherKind");
        unread(
                filled(book -> {
                    for (int i = 0; i < 101; i++) {
                        fill(book.getSheetAt(0), FIRST + i, good());
                    }
                }),
                "import.tooManyRows");
        unread("PK no zip".getBytes(UTF_8), "sheet.notExcel");
    }

    private void unread(byte[] file, String code) {
        Map<String, Object> received = received(file);
        assertThat(received).as(code).containsEntry("state", "wrong");
        assertThat(received.get("refusal")).as(code).extracting("code").isEqualTo(code);
    }

    @Test
    void refusesWhoMayNotAndWhatIsTooLarge() throws IOException {
        MockHttpServletResponse named = send("问题清单.xlsm", new byte[10]);
        assertThat(rest.body(named)).containsEntry("code", "sheet.notExcel");
        contract.check("POST", "/imports", named);
        MockHttpServletResponse large = send("a.xlsx", new byte[1024 * 1024 + 1]);
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(rest.body(large)).containsEntry("code", "import.tooLarge");
        MockHttpServletResponse kind =
                rest.get("/imports/template?kind=nothing").send();
        assertThat(rest.body(kind)).containsEntry("code", "request.field.choice");
        contract.check("GET", "/imports/template", kind);
        assertThat(rest.get("/imports/unknown").send().getStatus()).isEqualTo(404);

        Map<String, Object> many = received(filled(book -> {
            for (int i = 0; i < 11; i++) {
                fill(book.getSheetAt(0), FIRST + i, good());
            }
        }));
        MockHttpServletResponse run = rest.post("/imports/" + many.get("id") + "/run", "{\"issue\":true}")
                .send();
        assertThat(rest.body(run)).containsEntry("code", "import.tooManyToIssue");

        rest.stranger = true;
        assertThat(rest.get("/imports/template?kind=orders").send().getStatus()).isEqualTo(403);
        MockHttpServletResponse refused = send("a.xlsx", new byte[10]);
        assertThat(refused.getStatus()).as(RestFixture.text(refused)).isEqualTo(403);
    }
}
