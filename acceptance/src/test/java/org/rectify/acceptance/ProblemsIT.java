package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.AtOnce;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.Multipart;

/** The problem list: entered, owned up to, put into orders, followed; by whom and in which state. */
class ProblemsIT {

    private final Host host = Host.current();

    private static ObjectNode facts(String unit, String source) {
        return Json.object(
                "description",
                Draft.title("消防通道被杂物占用"),
                "source",
                source,
                "category",
                "安全生产",
                "severity",
                "major",
                "pace",
                "at-once",
                "foundOn",
                Host.today().minusDays(2).toString(),
                "foundAt",
                "三号楼东侧",
                "foundBy",
                "督查一组",
                "unit",
                unit);
    }

    private JsonNode found() {
        return host.as("supervisor")
                .post("/problems", facts("street1", "inspection"))
                .expect(201)
                .json();
    }

    private JsonNode selfFound() {
        return host.as("community1.officer")
                .post("/problems", facts("community1", "self"))
                .expect(201)
                .json();
    }

    private Answer step(String user, JsonNode problem, String step, String remark) {
        return host.as(user)
                .post(
                        "/problems/" + problem.path("id").asText() + "/steps",
                        remark == null ? Json.object("step", step) : Json.object("step", step, "remark", remark));
    }

    private JsonNode now(JsonNode problem) {
        return host.as("supervisor").read("/problems/" + problem.path("id").asText());
    }

    private ObjectNode onProblem(JsonNode problem) {
        ObjectNode body = (ObjectNode) Draft.ofDistrict().body().deepCopy();
        body.remove("problem");
        return body.put("problemId", problem.path("id").asText());
    }

    private int found(String user, JsonNode problem) {
        String words = URLEncoder.encode(problem.path("description").asText(), StandardCharsets.UTF_8);
        return host.as(user).read("/problems?q=" + words).path("total").asInt();
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, 200",
        "auditor, 200",
        "leader, 200",
        "street1.officer, 200",
        "street1.secretary, 200",
        "community1.officer, 404",
        "street2.officer, 404",
        "finance.officer, 404",
        "outsider, 404"
    })
    void aProblemIsSeenByThoseWithinWhoseTreeItLies(String user, int status) {
        JsonNode problem = found();
        String path = "/problems/" + problem.path("id").asText();

        host.as(user).get(path).expect(status);
        host.as(user).get(path + "/timeline").expect(status);
        assertThat(found(user, problem)).isEqualTo(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, street1, inspection, 201",
        "street1.officer, community1, inspection, 201",
        "street1.officer, street1, self, 201",
        "street1.officer, street1, inspection, 400",
        "street1.officer, street2, inspection, 400",
        "community1.liaison, community1, self, 201",
        "community1.liaison, community2, self, 400",
        "finance.officer, finance, self, 201",
        "auditor, street1, inspection, 403",
        "archivist, street1, inspection, 403",
        "leader, street1, inspection, 400",
        "outsider, street1, self, 403"
    })
    void problemsAreEnteredByTheOfficeAboveAndByTheUnitItself(String user, String unit, String source, int status) {
        host.as(user).post("/problems", facts(unit, source)).expect(status);
    }

    /** Who may do what with a problem, in each state that people bring it to. */
    @ParameterizedTest
    @CsvSource({
        "open, claim, street1.liaison, 200",
        "open, claim, supervisor, 403",
        "open, claim, auditor, 403",
        "open, claim, street2.officer, 404",
        "open, settle, supervisor2, 200",
        "open, settle, street1.officer, 403",
        "open, withdraw, supervisor, 200",
        "open, withdraw, street1.secretary, 403",
        "open, take-up, supervisor, 409",
        "claimed, claim, street1.officer, 409",
        "claimed, settle, supervisor, 200",
        "settled, take-up, supervisor, 200",
        "settled, take-up, street1.officer, 403",
        "settled, settle, supervisor, 409",
        "settled, claim, street1.officer, 409",
        "withdrawn, take-up, supervisor, 200",
        "withdrawn, withdraw, supervisor, 409",
        "preparing, withdraw, supervisor, 409",
        "preparing, settle, supervisor, 409",
        "preparing, claim, street1.officer, 200",
        "rectifying, claim, street1.officer, 200",
        "rectifying, withdraw, supervisor, 409"
    })
    void eachStepIsTakenByTheRightPersonInTheRightState(String state, String step, String user, int status) {
        JsonNode problem = inState(state);
        assertThat(offered(user, problem, step)).isEqualTo(status == 200);
        assertThat(offeredInTheList(user, problem, step)).isEqualTo(status == 200);

        step(user, problem, step, "按规定办理").expect(status);
    }

    private boolean offered(String user, JsonNode problem, String step) {
        Answer seen = host.as(user).get("/problems/" + problem.path("id").asText());
        return seen.status() == 200
                && Json.texts(seen.json().path("availableSteps"), "step").contains(step);
    }

    private boolean offeredInTheList(String user, JsonNode problem, String step) {
        String words = URLEncoder.encode(problem.path("description").asText(), StandardCharsets.UTF_8);
        JsonNode found = host.as(user).read("/problems?steps=true&q=" + words).path("items");
        return Json.stream(found.path(0).path("steps")).anyMatch(each -> step.equals(each.asText()));
    }

    private JsonNode inState(String state) {
        JsonNode problem = found();
        switch (state) {
            case "claimed" -> step("street1.officer", problem, "claim", null).expect(200);
            case "settled" -> step("supervisor", problem, "settle", "当场改正").expect(200);
            case "withdrawn" -> step("supervisor", problem, "withdraw", "误录").expect(200);
            case "preparing" ->
                host.as("supervisor").post("/orders", onProblem(problem)).expect(201);
            case "rectifying" ->
                host.as("supervisor")
                        .post("/orders?issue=true", onProblem(problem))
                        .expect(201);
            default -> assertThat(state).isEqualTo("open");
        }
        return problem;
    }

    @Test
    void anOrderOnAProblemHasItsWordsAndMovesIt() {
        JsonNode problem = found();
        JsonNode order = host.as("supervisor")
                .post("/orders?issue=true", onProblem(problem))
                .expect(201)
                .json();

        assertThat(order.path("problemId")).isEqualTo(problem.path("id"));
        assertThat(order.at("/problem/description")).isEqualTo(problem.path("description"));
        assertThat(now(problem).path("status").asText()).isEqualTo("rectifying");
        assertThat(Json.texts(now(problem).path("orders"), "id"))
                .containsExactly(order.path("id").asText());
        host.as("supervisor")
                .call("PUT", "/problems/" + problem.path("id").asText())
                .json(facts("street1", "public"))
                .send()
                .refused(409, "problem.issued");
    }

    @Test
    void aProblemThatComesInWithAnOrderIsInTheListOnceItsUnitMayKnow() {
        JsonNode draft = Draft.ofDistrict().send(host).expect(201).json();
        String path = "/problems/" + draft.path("problemId").asText();

        assertThat(host.as("supervisor").read(path).path("status").asText()).isEqualTo("preparing");
        host.as("street1.officer").get(path).refused(404, "problem.notFound");
        host.as("supervisor")
                .post("/orders/" + draft.path("id").asText() + "/steps", Json.object("step", "issue"))
                .expect(200);
        assertThat(host.as("street1.officer").read(path).path("status").asText())
                .isEqualTo("rectifying");
    }

    @Test
    void aDraftFilledInAnewChangesTheProblemItself() {
        JsonNode problem = found();
        JsonNode draft = host.as("supervisor")
                .post("/orders", onProblem(problem))
                .expect(201)
                .json();
        ObjectNode body = (ObjectNode) Draft.ofDistrict().body().deepCopy();
        ((ObjectNode) body.path("problem")).put("description", "两处消防通道被占用");

        host.as("supervisor")
                .call("PUT", "/orders/" + draft.path("id").asText())
                .json(body)
                .send()
                .expect(200);

        assertThat(now(problem).path("description").asText()).isEqualTo("两处消防通道被占用");
    }

    @Test
    void noOrderIsBegunOnWhatHasEndedOrIsHidden() {
        JsonNode problem = found();
        step("supervisor", problem, "settle", "当场改正").expect(200);

        host.as("supervisor").post("/orders", onProblem(problem)).refused(400, "problem.order.ended");
        ObjectNode hidden = (ObjectNode) Draft.ofStreet().body().deepCopy();
        hidden.remove("problem");
        hidden.put("problemId", found().path("id").asText());
        host.as("street2.officer").post("/orders", hidden).expect(400);
        ObjectNode both = onProblem(found());
        both.set("problem", Draft.ofDistrict().body().path("problem"));
        host.as("supervisor").post("/orders", both).refused(400, "problem.order.both");
    }

    @Test
    void aGridNamesEveryWrongCellAndIsEnteredWholeOrNotAtAll() {
        ObjectNode late = facts("street1", "public");
        late.put("foundOn", Host.today().plusDays(1).toString());
        ObjectNode wrong = facts("nounit", "rumour");
        ObjectNode grid = Json.object("rows", List.of(facts("street1", "public"), late, wrong));

        JsonNode errors = host.as("supervisor")
                .post("/problems/check", grid)
                .expect(200)
                .json()
                .path("errors");
        assertThat(Json.texts(errors, "field")).containsExactly("rows[1].foundOn", "rows[2].source");
        Answer refused = host.as("supervisor").post("/problems", grid);
        assertThat(refused.expect(400).json().path("field").asText()).isEqualTo("rows[2].source");
        assertThat(found("supervisor", late)).isZero();

        ObjectNode right = Json.object("rows", List.of(facts("street1", "public"), facts("finance", "superior")));
        JsonNode made =
                host.as("supervisor").post("/problems", right).expect(201).json();
        assertThat(made.path("ids")).hasSize(2);
    }

    @Test
    void theSameRequestTwiceEntersOnce() {
        ObjectNode body = facts("street1", "public");
        String key = Draft.title("key").replaceAll("[^a-z0-9-]", "");

        JsonNode first = host.as("supervisor")
                .call("POST", "/problems")
                .header("Idempotency-Key", key)
                .json(body)
                .send()
                .expect(201)
                .json();
        JsonNode second = host.as("supervisor")
                .call("POST", "/problems")
                .header("Idempotency-Key", key)
                .json(body)
                .send()
                .expect(201)
                .json();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(found("supervisor", first)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() {
        JsonNode problem = found();
        List<String> steps = List.of("settle", "withdraw");

        List<Integer> statuses = AtOnce.all(IntStream.range(0, 2)
                        .mapToObj(i -> (java.util.concurrent.Callable<Answer>)
                                () -> step("supervisor", problem, steps.get(i), "按规定办理"))
                        .toList())
                .stream()
                .map(Answer::status)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void aStaleVersionIsRefused() {
        JsonNode problem = found();
        step("street1.officer", problem, "claim", null).expect(200);

        host.as("supervisor")
                .call("POST", "/problems/" + problem.path("id").asText() + "/steps")
                .header("If-Match", "\"1\"")
                .json(Json.object("step", "settle", "remark", "当场改正"))
                .send()
                .refused(409, "problem.version.stale");
    }

    @Test
    void photosAreKeptWithTheProblem() {
        JsonNode problem = selfFound();
        String path = "/problems/" + problem.path("id").asText() + "/attachments";
        Multipart form = new Multipart();
        form.file("file", "现场.png", "image/png", Files.png());

        JsonNode file = host.as("community1.officer")
                .call("POST", path)
                .body(form.contentType(), form.bytes())
                .send()
                .expect(201)
                .json();

        assertThat(host.as("supervisor")
                        .get(path + "/" + file.path("id").asText())
                        .expect(200)
                        .body())
                .isEqualTo(Files.png());
        host.as("community2.officer").get(path + "/" + file.path("id").asText()).expect(404);
    }

    @Test
    void whatIsFoundAgainIsSuggestedAndCounted() {
        JsonNode first = found();
        String words = URLEncoder.encode(first.path("description").asText(), StandardCharsets.UTF_8);
        JsonNode similar = host.as("supervisor")
                .read("/problems/similar?unit=street1&category=" + URLEncoder.encode("安全生产", StandardCharsets.UTF_8)
                        + "&description=" + words);
        assertThat(Json.texts(similar.path("items"), "id"))
                .contains(first.path("id").asText());

        ObjectNode again =
                facts("street1", "public").put("repeatOf", first.path("id").asText());
        host.as("supervisor").post("/problems", again).expect(201);

        assertThat(now(first).path("repeats")).hasSize(1);
        JsonNode row = host.as("supervisor").read("/problems?q=" + words).at("/items/0");
        assertThat(row.path("repeats").asInt()).isEqualTo(1);
    }

    @Test
    void theFacetsAgreeWithTheTotalUnderEveryFilter() {
        for (String filter :
                List.of("", "&status=open", "&source=self&unit=street1", "&repeats=true", "&q=%E7%9A%84")) {
            JsonNode page = host.as("supervisor").read("/problems?max=1&facets=true" + filter);
            for (String facet : List.of("status", "unit", "source", "category", "severity", "pace")) {
                int sum = 0;
                for (JsonNode value : page.path("facets").path(facet)) {
                    sum += value.path("count").asInt();
                }
                assertThat(sum).as(facet + filter).isEqualTo(page.path("total").asInt());
            }
        }
    }

    @Test
    void textsAreShownAsTheyWereWritten() {
        String text = "<script>alert(1)</script> 😀 \u202Eتصحيح\u202C\n第二行";
        JsonNode problem = host.as("supervisor")
                .post("/problems", facts("street1", "public").put("description", text))
                .expect(201)
                .json();
        assertThat(now(problem).path("description").asText()).isEqualTo(text);

        host.as("supervisor")
                .post("/problems", facts("street1", "public").put("description", "坏\u0000字"))
                .refused(400, "request.field.controlCharacter");
        host.as("supervisor")
                .post("/problems", facts("street1", "public").put("description", "长".repeat(10_000)))
                .refused(400, "request.field.tooLong");
    }
}
