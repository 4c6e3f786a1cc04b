package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rectify.register.LedgerQuery;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportsTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    private static XSSFSheet sheet(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
        return texts;
    }

    private void refused(MockHttpServletResponse response, String method, int status, String code, String field) {
        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(status);
        assertThat(rest.body(response)).containsEntry("code", code).containsEntry("field", field);
        contract.check(method, "/exports/orders", response);
    }

    @Test
    void exportsTheLedgerAsItIsFiltered() throws IOException {
        MockHttpServletResponse response = rest.get(
                        "/exports/orders?status=rectifying,submitted&unit=street1&q=%E5%8F%B0"
                                + "&dueFrom=2026-11-01&sort=-deadline")
                .send();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo(TYPE);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("2026-11-03.xlsx");
        LedgerQuery asked = rest.asked.get(rest.asked.size() - 1);
        assertThat(asked.statuses()).containsExactlyInAnyOrder("rectifying", "submitted");
        assertThat(asked.dueFrom()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(asked.sort().get(0).descending()).isTrue();
        XSSFSheet sheet = sheet(response.getContentAsByteArray());
        assertThat(texts(sheet.getRow(0)).get(0)).isEqualTo("整改工作台账");
        assertThat(texts(sheet.getRow(1)).get(0)).isEqualTo("筛选条件：状态为待验收、整改中；责任单位为第一街道；标题或文号含“台”；整改期限为2026-11-01 ~ ");
        assertThat(texts(sheet.getRow(2)).get(0)).isEqualTo("导出人：张supervisor　　导出时间：2026-11-03 10:00");
        assertThat(texts(sheet.getRow(3)))
                .containsExactly(
                        "序号", "文号", "整改事项", "问题来源", "问题类别", "严重程度", "整改方式", "责任单位", "协办单位", "责任人", "下发日期", "整改期限",
                        "剩余工作日", "状态", "灯", "进度（%）", "销号日期");
        assertThat(texts(sheet.getRow(4)))
                .containsExactly(
                        "1",
                        "",
                        "台账更新不及时",
                        "督导检查",
                        "档案台账",
                        "一般",
                        "限期整改",
                        "第一街道",
                        "",
                        "张street1.officer",
                        "2026-11-03",
                        "2026-11-02",
                        "-1",
                        "整改中",
                        "逾期",
                        "40",
                        "");
        assertThat(texts(sheet.getRow(5)).get(0)).isEqualTo("合计 1 件");
    }

    @Test
    void exportsTheColumnsThatWereChosenInTheCallersLanguage() throws IOException {
        MockHttpServletResponse response = rest.get("/exports/orders?columns=light,title,urgeCount")
                .header("Accept-Language", "en")
                .send();

        XSSFSheet sheet = sheet(response.getContentAsByteArray());
        assertThat(texts(sheet.getRow(1)).get(0)).isEqualTo("All orders that the exporter may see");
        assertThat(texts(sheet.getRow(3))).containsExactly("No.", "Light", "Matter", "Urged");
        assertThat(texts(sheet.getRow(4))).containsExactly("1", "Overdue", "台账更新不及时", "1");
        refused(rest.get("/exports/orders?columns=secret").send(), "GET", 400, "request.field.choice", "columns");
        refused(rest.get("/exports/orders?skip=1").send(), "GET", 400, "request.parameter.unknown", "skip");
        refused(rest.get("/exports/orders?unit=nowhere").send(), "GET", 400, "unit.unknown", "unit");
    }

    @Test
    void sendsWhatIsLongByAJob() throws IOException {
        rest.inLedger = 2;
        refused(rest.get("/exports/orders").send(), "GET", 400, "export.needsJob", null);

        MockHttpServletResponse started =
                rest.post("/exports/orders?status=closed", "").send();
        assertThat(started.getStatus()).as(RestFixture.text(started)).isEqualTo(202);
        contract.check("POST", "/exports/orders", started);
        assertThat(rest.started).containsExactly("export");
        assertThat(rest.body(started)).extracting("result").isInstanceOf(Map.class);

        MockHttpServletResponse file = rest.get("/jobs/j2/file").send();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo(TYPE);
        assertThat(texts(sheet(file.getContentAsByteArray()).getRow(5)).get(0)).isEqualTo("合计 1 件");
    }

    @Test
    void saysWhereThereIsTooMuchToExport() {
        rest.inLedger = 101;
        MockHttpServletResponse response = rest.post("/exports/orders", "").send();
        refused(response, "POST", 400, "export.tooMany", null);
        assertThat(rest.body(response).get("detail").toString()).contains("101").contains("100");
        assertThat(rest.started).isEmpty();
    }

    @Test
    void givesNoFileWhereThereIsNone() {
        MockHttpServletResponse none = rest.get("/jobs/j1/file").send();
        assertThat(none.getStatus()).isEqualTo(404);
        assertThat(rest.body(none)).containsEntry("code", "job.file.notFound");
        contract.check("GET", "/jobs/{id}/file", none);
        assertThat(rest.get("/jobs/j9/file").send().getStatus()).isEqualTo(404);
    }

    @Test
    void cancelsAJob() {
        MockHttpServletResponse response = rest.post("/jobs/j1/cancel", "").send();
        assertThat(response.getStatus()).isEqualTo(200);
        contract.check("POST", "/jobs/{id}/cancel", response);
        assertThat(rest.post("/jobs/j9/cancel", "").send().getStatus()).isEqualTo(404);
    }
}
