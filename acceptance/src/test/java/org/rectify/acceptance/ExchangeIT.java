package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.ImportRun;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.FilledTemplate;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The ledger out as a sheet, and orders in from one. */
class ExchangeIT {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Host host = Host.current();
    private final Client supervisor = host.as("supervisor");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static String query(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private long found(String words) {
        return supervisor.read("/orders" + query(words)).path("total").asLong();
    }

    @Test
    void theLedgerGoesOutAsItIsFilteredAndWithinScope() {
        String formula = "=HYPERLINK(1) " + mark;
        Draft.ofDistrict().with("title", formula).issue(host);
        Draft.ofDistrict().with("title", "+2 " + mark).issue(host);

        byte[] file = supervisor
                .call("GET", "/exports/orders" + query(mark) + "&sort=title&columns=title,leadUnit,status,deadline")
                .sendUnchecked()
                .expect(200)
                .body();

        List<List<String>> rows = FilledTemplate.texts(file);
        assertThat(rows.get(1).get(0)).contains(mark);
        assertThat(rows.get(3)).containsExactly("序号", "整改事项", "责任单位", "状态", "整改期限");
        assertThat(rows.subList(4, 6)).extracting(row -> row.get(1)).containsExactly("+2 " + mark, formula);
        assertThat(rows.get(6)).containsExactly("合计 2 件");
        assertThat(FilledTemplate.hasFormula(file)).isFalse();

        byte[] theirs = host.as("finance.officer")
                .call("GET", "/exports/orders" + query(mark))
                .sendUnchecked()
                .expect(200)
                .body();
        assertThat(FilledTemplate.texts(theirs)).hasSize(5);
        byte[] nobodys = host.as("outsider")
                .call("GET", "/exports/orders")
                .sendUnchecked()
                .expect(200)
                .body();
        assertThat(FilledTemplate.texts(nobodys)).hasSize(5);
    }

    @Test
    void aJobLeavesAFileForItsOwnerAlone() {
        JsonNode started = supervisor
                .post("/exports/orders?status=closed", Json.object())
                .expect(202)
                .json();
        String job = "/jobs/" + started.path("id").asText();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> supervisor.read(job).path("state").asText().equals("done"));

        var file = supervisor.call("GET", job + "/file").sendUnchecked().expect(200);
        assertThat(file.contentType()).isEqualTo(SHEET);
        assertThat(FilledTemplate.texts(file.body()).get(0)).containsExactly("整改工作台账");
        host.as("supervisor2").get(job + "/file").refused(404, "job.file.notFound");
        host.administrator().get(job + "/file").refused(404, "job.file.notFound");
        supervisor.post(job + "/cancel", Json.object()).refused(409, "job.notCancellable");
    }

    @Test
    void rowsBecomeDraftsAllAtOnce() {
        FilledTemplate filled = FilledTemplate.ofOrders(supervisor);
        for (int i = 0; i < 5; i++) {
            filled.row(ImportRun.row("第" + i + "项 " + mark));
        }
        ImportRun run = ImportRun.checked(supervisor, filled);
        assertThat(run.state().path("state").asText()).isEqualTo("ready");
        assertThat(run.state().path("rows").asInt()).isEqualTo(5);
        assertThat(found(mark)).isZero();
        host.as("supervisor2")
                .get("/imports/" + run.state().path("id").asText())
                .refused(404, "import.notFound");

        run.start(false, false).expect(202);
        JsonNode done = run.await("running");
        assertThat(done.path("state").asText()).as(done::toString).isEqualTo("imported");
        JsonNode orders = supervisor.read("/orders" + query(mark));
        assertThat(orders.path("total").asInt()).isEqualTo(5);
        assertThat(Json.texts(orders.path("items"), "status")).containsOnly("draft");
        run.start(false, false).refused(409, "import.done");

        ImportRun again = ImportRun.checked(supervisor, filled);
        assertThat(again.state().at("/repeats/by/userName").asText()).isEqualTo("supervisor");
        again.start(false, false).refused(409, "import.again");
        again.start(true, true).expect(202);
        assertThat(again.await("running").path("state").asText()).isEqualTo("imported");
        assertThat(supervisor
                        .read("/orders" + query(mark) + "&status=issued")
                        .path("total")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void everyWrongCellIsNamedAndNothingComesIn() {
        FilledTemplate filled = FilledTemplate.ofOrders(supervisor).row(ImportRun.row("好的 " + mark));
        Map<String, String> wrong = ImportRun.row("坏的 " + mark);
        wrong.put("leadUnit", "没有这个单位");
        wrong.put("deadline", Host.today().minusDays(1).toString());
        wrong.put("problem.source", "道听途说");
        wrong.remove("requiredMeasures");
        filled.row(wrong);

        ImportRun run = ImportRun.checked(supervisor, filled);

        assertThat(run.state().path("state").asText()).isEqualTo("wrong");
        assertThat(run.findings())
                .extracting(one ->
                        one.path("cell").asText() + " " + one.path("code").asText())
                .contains(
                        filled.cell("leadUnit") + " unit.unknown",
                        filled.cell("deadline") + " order.deadline.past",
                        filled.cell("problem.source") + " import.cell.choice",
                        filled.cell("requiredMeasures") + " request.field.missing");
        run.start(false, false).refused(409, "import.notReady");
        assertThat(found(mark)).isZero();
    }

    @Test
    void whoMayNotMakeOrdersImportsNone() {
        host.as("auditor").get("/imports/template?kind=orders").refused(403, "order.create.forbidden");
        ImportRun.send(host.as("outsider"), "a.xlsx", new byte[100]).refused(403, "order.create.forbidden");
        ImportRun.send(supervisor, "a.xls", new byte[100]).refused(400, "sheet.notExcel");
    }

    @Test
    void rowsBecomeProblemsAllAtOnceOrTheirWrongCellsAreNamed() {
        FilledTemplate filled = FilledTemplate.of(supervisor, "problems");
        for (int i = 0; i < 4; i++) {
            filled.row(ImportRun.problem("第" + i + "个 " + mark));
        }
        ImportRun run = ImportRun.checked(supervisor, "problems", filled);
        assertThat(run.state().path("state").asText()).as(run.state()::toString).isEqualTo("ready");
        assertThat(problems()).isZero();
        run.start(true, false).refused(400, "request.field.invalid");
        run.start(false, false).expect(202);
        assertThat(run.await("running").path("state").asText()).isEqualTo("imported");
        JsonNode listed = supervisor.read("/problems" + query(mark));
        assertThat(listed.path("total").asInt()).isEqualTo(4);
        assertThat(Json.texts(listed.path("items"), "status")).containsOnly("open");
        assertThat(Json.texts(listed.path("items"), "severity")).containsOnly("critical");
        assertThat(host.as("street1.officer")
                        .read("/problems" + query(mark))
                        .path("total")
                        .asInt())
                .isEqualTo(4);

        Map<String, String> wrong = ImportRun.problem("坏的 " + mark);
        wrong.put("unit", "没有这个单位");
        wrong.put("foundOn", Host.today().plusDays(1).toString());
        wrong.put("pace", "慢慢来");
        wrong.remove("category");
        FilledTemplate bad = FilledTemplate.of(supervisor, "problems").row(wrong);
        ImportRun stopped = ImportRun.checked(supervisor, "problems", bad);
        assertThat(stopped.findings())
                .extracting(one ->
                        one.path("cell").asText() + " " + one.path("code").asText())
                .containsExactlyInAnyOrder(
                        bad.cell("unit") + " unit.unknown",
                        bad.cell("foundOn") + " problem.found.future",
                        bad.cell("pace") + " import.cell.choice",
                        bad.cell("category") + " request.field.missing");
        stopped.start(false, false).refused(409, "import.notReady");
        assertThat(problems()).isEqualTo(4);
    }

    private int problems() {
        return supervisor.read("/problems" + query(mark)).path("total").asInt();
    }

    @Test
    void aTemplateIsOfItsKindAndAUnitImportsWhatItFoundItself() {
        FilledTemplate orders = FilledTemplate.ofOrders(supervisor).row(ImportRun.row("错放的 " + mark));
        ImportRun mixed = ImportRun.checked(supervisor, "problems", orders);
        assertThat(mixed.state().at("/refusal/code").asText()).isEqualTo("import.template.otherKind");

        Client unit = host.as("community1.officer");
        Map<String, String> own = ImportRun.problem("自查 " + mark);
        own.put("unit", "community1");
        own.put("source", "自查认领");
        ImportRun run = ImportRun.checked(
                unit, "problems", FilledTemplate.of(unit, "problems").row(own));
        run.start(false, false).expect(202);
        assertThat(run.await("running").path("state").asText()).isEqualTo("imported");
        host.as("outsider").get("/imports/template?kind=problems").refused(403, "problem.create.forbidden");
    }

    @Test
    void aCancelledImportLeavesNothing() {
        FilledTemplate filled = FilledTemplate.ofOrders(supervisor);
        for (int i = 0; i < 400; i++) {
            filled.row(ImportRun.row("第" + i + "项 " + mark));
        }
        ImportRun run = ImportRun.checked(supervisor, filled);
        run.start(false, false).expect(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> run.state().at("/job/done").asInt() > 0);
        run.cancel();

        JsonNode after = run.await("running");
        assertThat(after.at("/job/state").asText()).isEqualTo("cancelled");
        assertThat(after.path("state").asText()).isEqualTo("ready");
        assertThat(found(mark)).isZero();
    }
}
