package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.TemporaryUnit;

/** Search over HTTP: what was written is found at once, by those who may know of it and by nobody else. */
class SearchIT {

    private final Host host = Host.current();

    private JsonNode find(String user, String query) {
        return host.as(user).read("/search?" + query);
    }

    private JsonNode words(String user, String words) {
        return find(user, "facets=true&q=" + encoded(words));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Found after a while: how long it takes is for the benchmark to say, and depends on the machine. */
    private void soon(String user, String words, int total) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> words(user, words).path("total").asInt() == total);
    }

    private static String code(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, true",
        "auditor, true",
        "archivist, true",
        "street1.officer, true",
        "community1.officer, true",
        "finance.liaison, true",
        "street2.officer, false",
        "community2.officer, false",
        "community5.officer, false",
        "urban.officer, false",
        "outsider, false"
    })
    void isFoundWithinTwoSecondsByThoseWhoMayKnowOfItAndByNobodyElse(String user, boolean sees) {
        Draft draft = Draft.ofDistrict()
                .with("leadUnit", "community1")
                .with("responsiblePerson", "community1.officer")
                .assisting("finance");
        String code = "\"" + code(draft.title()) + "\"";
        OrderCase order = draft.issue(host);
        order.upload("community1.officer", null, "现场.txt", Files.text("仅供检索的内容"));
        soon("supervisor", code, 1);
        JsonNode found = words(user, code);
        assertThat(found.path("total").asInt()).isEqualTo(sees ? 1 : 0);
        assertThat(Json.texts(found.path("items"), "id")).isEqualTo(sees ? List.of(order.id()) : List.of());
        Json.stream(found.path("facets"))
                .forEach(facet -> assertThat(facet.isEmpty()).isEqualTo(!sees));
        JsonNode suggested =
                host.as(user).read("/search/suggest?q=" + encoded(code)).path("items");
        assertThat(Json.texts(suggested, "id")).isEqualTo(sees ? List.of(order.id()) : List.of());
    }

    @Test
    void aDraftIsFoundByTheIssuingSideOnlyAndByTheUnitOnceItIsIssued() {
        Draft draft = Draft.ofDistrict().with("approver", "leader");
        String code = "\"" + code(draft.title()) + "\"";
        OrderCase order = draft.create(host);
        soon("supervisor", code, 1);
        assertThat(words("street1.officer", code).path("total").asInt()).isZero();
        order.take("supervisor", "submit-for-approval");
        order.take("leader", "approve");
        soon("street1.officer", code, 1);
    }

    @Test
    void findsRecordsOfEveryKindForThoseWhoMayOpenThem() {
        String mark = "检索" + System.nanoTime();
        Map<String, String> ids = Map.of(
                "problem", problem(host.as("supervisor"), mark),
                "notice", issuedNotice(mark),
                "agreement", agreement(mark));
        ids.forEach((kind, id) -> {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> Json.texts(
                                    find("supervisor", "kind=" + kind + "&q=" + mark)
                                            .path("items"),
                                    "id")
                            .equals(List.of(id)));
            for (String user :
                    List.of("supervisor", "street1.officer", "street2.officer", "outsider", "finance.liaison")) {
                boolean opens = host.as(user).get("/" + kind + "s/" + id).status() == 200;
                JsonNode found = find(user, "facets=true&kind=" + kind + "&q=" + mark);
                assertThat(found.path("total").asInt()).as(kind + " " + user).isEqualTo(opens ? 1 : 0);
                assertThat(found.at("/facets/kind").size())
                        .as(kind + " " + user)
                        .isEqualTo(opens ? 1 : 0);
                JsonNode suggested =
                        host.as(user).read("/search/suggest?q=" + encoded(mark)).path("items");
                assertThat(Json.texts(suggested, "id").contains(id))
                        .as(kind + " " + user)
                        .isEqualTo(opens);
            }
        });
        assertThat(find("street1.officer", "kind=notice&q=" + mark)
                        .at("/items/0/statusLabel")
                        .asText())
                .isEqualTo("已下发");
    }

    private static String problem(Client writer, String mark) {
        return writer.post(
                        "/problems",
                        Json.object(
                                "description", mark + "燃气软管老化",
                                "source", "inspection",
                                "category", "安全生产",
                                "severity", "major",
                                "pace", "at-once",
                                "unit", "street1"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String issuedNotice(String mark) {
        JsonNode item = Json.object(
                "title",
                "台账更新不及时",
                "description",
                "台账缺页",
                "source",
                "inspection",
                "category",
                "安全生产",
                "pace",
                "by-date",
                "requiredMeasures",
                "补齐台账",
                "units",
                Json.array(Json.object(
                        "unit", "street1",
                        "responsiblePerson", "street1.officer",
                        "deadline", Host.today().plusDays(60).toString())));
        String id = host.as("supervisor")
                .post("/notices", Json.object("title", mark + "整改通知", "body", "请整改", "problems", Json.array(item)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        JobRun.of(host.as("supervisor"), "/notices/" + id + "/steps", Json.object("step", "issue"));
        return id;
    }

    /** With a street that has been part of no other agreement. */
    private String agreement(String mark) {
        String street = TemporaryUnit.make(host, "found", "street", "district", Map.of());
        return host.as("supervisor")
                .post(
                        "/agreements?send=true",
                        Json.object(
                                "title",
                                mark + "责任书",
                                "lowerUnit",
                                street,
                                "from",
                                Host.today(),
                                "to",
                                Host.today().plusDays(364),
                                "clauses",
                                Json.array(Json.object("kind", "target", "text", "完成整改", "weight", 100))))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    @Test
    void aStepIsSeenInTheCountsAtOnce() {
        Draft draft = Draft.ofDistrict();
        String code = "\"" + code(draft.title()) + "\"";
        OrderCase order = draft.issue(host);
        soon("supervisor", code, 1);
        order.signFor();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Json.texts(words("supervisor", code).at("/facets/status"), "value")
                        .equals(List.of("received")));
        assertThat(find("supervisor", "status=issued&q=" + encoded(code))
                        .path("total")
                        .asInt())
                .isZero();
        JsonNode hit = find(
                        "supervisor",
                        "status=received&kind=order&light=green&unit=street1&source=inspection&q=" + encoded(code))
                .path("items")
                .get(0);
        assertThat(hit.path("number").asText())
                .isEqualTo(order.order().path("number").asText());
        assertThat(hit.at("/unit/code").asText()).isEqualTo("street1");
        assertThat(hit.path("deadline").asText()).isEqualTo(order.deadline().toString());
        assertThat(hit.path("statusLabel").asText()).isEqualTo("已签收");
    }

    /** Whoever reads in one language finds what was written in the other, words as they stand and in another order. */
    @ParameterizedTest
    @CsvSource({"en, zh-CN", "zh-CN, en", "fr, fr"})
    void findsByItsWordsWhatWasWrittenInAnyLanguage(String writes, String reads) {
        String mark = "词" + System.nanoTime();
        String id = problem(host.as("supervisor").in(writes), mark + "号楼电动自行车违规充电，");
        Client reader = host.as("supervisor").in(reads);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Json.texts(reader.read("/search?q=" + mark).path("items"), "id")
                        .equals(List.of(id)));
        Map.of("违规充电", 1, "充电违规", 1, "自行车", 1, "电动车", 0, "\"充电违规\"", 0, "充电 -自行车", 0)
                .forEach((words, total) -> assertThat(reader.read("/search?q=" + encoded(mark + " " + words))
                                .path("total")
                                .asInt())
                        .as(words)
                        .isEqualTo(total));
    }

    @Test
    void findsTheTextOfTextFiles() {
        assumeThat(find("supervisor", "max=1").path("engine").asText()).isEqualTo("index");
        OrderCase order = Draft.ofDistrict().issue(host);
        String mark = "zq" + System.nanoTime();
        order.upload("street1.officer", null, "一.txt", Files.text("现场说明：防火门常闭 " + mark + "txt"));
        order.upload(
                "street1.officer", null, "二.txt", ("国标编码防火卷帘 " + mark + "gbk").getBytes(Charset.forName("GB18030")));
        soon("street1.officer", mark + "txt 防火门", 1);
        soon("street1.officer", mark + "gbk 防火卷帘", 1);
        JsonNode hit =
                words("street1.officer", "防火卷帘 " + mark + "gbk").path("items").get(0);
        assertThat(hit.path("kind").asText()).isEqualTo("file");
        assertThat(hit.at("/record/id").asText()).isEqualTo(order.id());
        assertThat(Json.stream(hit.path("passages").get(0))
                        .filter(part -> part.path("hit").asBoolean()))
                .extracting(part -> part.path("text").asText())
                .contains("防火卷帘");
        assertThat(words("street2.officer", mark + "txt").path("total").asInt()).isZero();
    }

    @Test
    void findsTheTextOfPdfAndOfficeFiles() throws IOException {
        assumeThat(find("supervisor", "max=1").path("engine").asText()).isEqualTo("index");
        assumeThat(makesTextOfPdf()).as("the host has no transformer").isTrue();
        OrderCase order = Draft.ofDistrict().issue(host);
        String mark = "zp" + System.nanoTime();
        order.upload("street1.officer", null, "三.pdf", Files.pdf("fire door " + mark + "pdf"));
        order.upload("street1.officer", null, "四.docx", docx("疏散指示标志 " + mark + "docx"));
        soon("street1.officer", mark + "pdf", 1);
        soon("street1.officer", mark + "docx 疏散指示", 1);
    }

    /** ACS shows on a page of its own what its transformers can do; the embedded host has no such page and needs none. */
    private boolean makesTextOfPdf() {
        Answer page = host.administrator()
                .call("GET", host.url() + "/s/mimetypes?mimetype=application/pdf")
                .sendUnchecked();
        if (page.status() != 200) {
            return true;
        }
        int to = page.text().indexOf("Transformable To");
        int from = page.text().indexOf("Transformable From", to);
        return to >= 0 && from > to && page.text().substring(to, from).contains("text/plain");
    }

    private static byte[] docx(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                    + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                                    + "officedocument.wordprocessingml.document.main+xml\"/></Types>",
                            "word/document.xml",
                            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + words
                                    + "</w:t></w:r></w:p></w:body></w:document>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void countsAgreeWithWhatTheyLeadTo() {
        // Others may be at work on the host meanwhile.
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(this::assertThatCountsAgree);
    }

    private void assertThatCountsAgree() {
        JsonNode all = find("street1.officer", "facets=true&max=1");
        for (String facet : List.of("kind", "status", "light", "source", "category", "year")) {
            long sum = 0;
            for (JsonNode value : all.at("/facets/" + facet)) {
                long count = value.path("count").asLong();
                sum += count;
                assertThat(find(
                                        "street1.officer",
                                        "max=1&" + facet + "="
                                                + encoded(value.path("value").asText()))
                                .path("total")
                                .asLong())
                        .as(facet + " " + value)
                        .isEqualTo(count);
            }
            // Not every kind of record has a source or a category.
            boolean everywhere = !List.of("source", "category").contains(facet);
            assertThat(sum).as(facet).isLessThanOrEqualTo(all.path("total").asLong());
            assertThat(!everywhere || sum == all.path("total").asLong())
                    .as(facet)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%22",
                "q=%5C",
                "q=*",
                "q=%25",
                "q=AND",
                "q=OR+OR",
                "q=%22+OR+ASPECT%3A%22rect%3Asearchable",
                "q=%28",
                "q=-",
                "q=%F0%9F%98%80",
                "q=x%5E99999999999",
                "q=%E6%A0%87%E9%A2%98%3A"
            })
    void nothingThatIsTypedBreaksOutOfTheSearch(String query) {
        assertThat(find("outsider", query).path("total").asInt()).isZero();
        find("supervisor", query);
    }

    @ParameterizedTest
    @CsvSource({"kind=case", "light=blue", "year=x", "sort=title", "unit=nowhere", "max=0", "what=1"})
    void whatMeansNothingIsRefused(String query) {
        host.as("supervisor").get("/search?" + query).expect(400);
    }

    @Test
    void keepsEachPersonsSearches() {
        String name = Draft.title("逾期");
        JsonNode saved = host.as("auditor")
                .post(
                        "/search/saved",
                        Json.object("name", name, "query", Json.object("q", "垃圾", "light", Json.array("red"))))
                .expect(201)
                .json();
        String path = "/search/saved/" + saved.path("id").asText();
        host.as("auditor")
                .post("/search/saved", Json.object("name", name, "query", Json.object()))
                .refused(409, "search.saved.nameTaken");
        assertThat(Json.texts(host.as("archivist").read("/search/saved").path("items"), "name"))
                .doesNotContain(name);
        host.as("archivist").call("DELETE", path).send().refused(404, "search.saved.notFound");
        host.as("auditor")
                .call("PUT", path)
                .json(Json.object("name", name + "改", "query", Json.object("q", "河道")))
                .send()
                .expect(200);
        assertThat(host.as("auditor").read("/search/saved").path("items"))
                .anySatisfy(each -> assertThat(each.at("/query/q").asText()).isEqualTo("河道"));
        host.as("auditor").call("DELETE", path).send().expect(200);
    }

    @Test
    void isBuiltAnewByAdministratorsOnly() {
        host.as("supervisor").post("/admin/search/rebuild", Json.object()).expect(403);
        int before = find("supervisor", "max=1&kind=order").path("total").asInt();
        JsonNode result = JobRun.of(host, "/admin/search/rebuild");
        assertThat(result.path("indexed").asInt()).isGreaterThanOrEqualTo(before);
        assertThat(result.path("removed").asInt()).isZero();
    }
}
