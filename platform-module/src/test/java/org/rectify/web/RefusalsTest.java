package org.rectify.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalsTest {

    private static final String URGE = "{\"step\":\"urge\"}";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    private MockHttpServletResponse refused(MockHttpServletResponse response, int status, String code, String field) {
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(status);
        assertThat(rest.body(response))
                .containsEntry("status", status)
                .containsEntry("code", code)
                .containsEntry("field", field);
        contract.check("ProblemJson", RestFixture.text(response));
        return response;
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void givesEachKindOfRefusalItsStatus(Refusal.Kind kind) {
        rest.failure = () -> new IllegalStateException(new RefusedException(
                new Refusal(kind, "order.step.unavailable", "step", List.of("report"), List.of("7"))));

        MockHttpServletResponse response =
                rest.post("/orders/order-1/steps", URGE).send();

        int status =
                switch (kind) {
                    case INVALID -> 400;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                    case TOO_LARGE -> 413;
                    case WRONG_TYPE -> 415;
                };
        refused(response, status, "order.step.unavailable", "step");
        assertThat(rest.body(response)).containsEntry("allowed", List.of("report"));
        contract.check("POST", "/orders/{id}/steps", response);
    }

    @Test
    void takesALostRaceForAConflictAndADeniedNodeForForbidden() {
        rest.failure = () -> new OptimisticLockingFailureException("x");
        refused(rest.post("/orders/order-1/steps", URGE).send(), 409, "request.conflict", null);
        rest.failure = () -> new RuntimeException(new ActivitiOptimisticLockingException("x"));
        refused(rest.post("/orders/order-1/steps", URGE).send(), 409, "request.conflict", null);
        rest.failure = () -> new AccessDeniedException("x");
        refused(rest.post("/orders/order-1/steps", URGE).send(), 403, "access.denied", null);
    }

    @Test
    void tellsNothingOfAFaultButItsId() {
        rest.failure = () -> new IllegalStateException("secret");

        MockHttpServletResponse response =
                rest.post("/orders/order-1/steps", URGE).send();

        refused(response, 500, "error.unexpected", null);
        assertThat(RestFixture.text(response)).doesNotContain("secret", "Exception", "org.rectify");
        assertThat(rest.body(response).get("detail").toString()).matches(".*编号 [0-9a-f]{8} .*");
    }

    @Test
    void refusesUnknownAddressesAndMethods() {
        refused(rest.get("/nothing").send(), 404, "request.path.unknown", null);
        MockHttpServletResponse response =
                rest.call("DELETE", "/orders/order-1").send();
        refused(response, 405, "request.method.notAllowed", null);
        assertThat(response.getHeader("Allow")).contains("GET");
        refused(rest.call("PUT", "/me").send(), 405, "request.method.notAllowed", null);
        refused(rest.get("/orders/other").send(), 404, "order.notFound", null);
        refused(rest.get("/jobs/other").send(), 404, "job.notFound", null);
    }

    @ParameterizedTest
    @CsvSource({
        "/me?x=1, request.parameter.unknown, x",
        "/orders?Status=issued, request.parameter.unknown, Status",
        "/orders?status=ISSUED, request.field.choice, status",
        "/orders?max=0, request.parameter.invalid, max",
        "/orders?max=501, request.parameter.invalid, max",
        "/orders?skip=-1, request.parameter.invalid, skip",
        "/orders?sort=id, request.field.choice, sort",
        "/orders?dueFrom=2026-02-30, request.date.invalid, dueFrom",
        "/orders?unit=nowhere, unit.unknown, unit",
        "/orders?facets=yes, request.parameter.invalid, facets",
        "/orders?q=a%00b, request.field.controlCharacter, q",
        "/orders?notice=a&notice=b, request.parameter.invalid, notice",
        "/calendar?year=abc, request.parameter.invalid, year",
        "/inbox?kind=x, request.field.choice, kind",
        "/inbox?whose=x, request.field.choice, whose",
        "/orders?q=%zz, request.query.malformed,",
    })
    void refusesParametersThatItDoesNotKnow(String path, String code, String field) {
        refused(rest.get(path).send(), 400, code, field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alf_ticket=T", "format=json", "guest=true", "Alfresco-CSRFToken=a%3Db", "noCache=1", "_=2"})
    void letsPassWhatThePlatformAdds(String parameter) {
        assertThat(rest.get("/me?" + parameter).send().getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "1",
                "{\"title\":}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{} {}",
                "\"a\"",
                "{a:1}"
            })
    void refusesMalformedJson(String body) {
        refused(rest.post("/orders", body).send(), 400, "request.json.malformed", null);
        assertThat(rest.made).isEmpty();
    }

    @Test
    void refusesJsonThatIsNestedWithoutEndOrNoUtf8() {
        String deep = "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);
        refused(rest.post("/orders", deep).send(), 400, "request.json.malformed", null);
        byte[] latin = {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};
        refused(
                rest.call("POST", "/orders").body("application/json", latin).send(),
                400,
                "request.json.malformed",
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":1} | request.field.invalid | title",
                "{\"x\":1} | request.field.unknown | x",
                "{\"x\":null} | request.field.unknown | x",
                "{\"problem\":[]} | request.field.invalid | problem",
                "{\"problem\":{\"y\":1}} | request.field.unknown | problem.y",
                "{\"problem\":{\"source\":\"INSPECTION\"}} | request.field.choice | problem.source",
                "{\"problem\":{\"foundOn\":\"2026-02-30\"}} | request.date.invalid | problem.foundOn",
                "{\"deadline\":\"+999999999-12-31\"} | request.date.invalid | deadline",
                "{\"deadline\":20261201} | request.field.invalid | deadline",
                "{\"assistingUnits\":\"a\"} | request.field.invalid | assistingUnits",
                "{\"assistingUnits\":[1]} | request.field.invalid | assistingUnits[0]",
                "{\"assistingUnits\":[null]} | request.field.missing | assistingUnits[0]",
                "{\"title\":\"a\\u0000b\"} | request.field.controlCharacter | title",
                "{\"title\":\"a\\nb\"} | request.field.controlCharacter | title",
                "{\"title\":\"\\ud800\"} | request.field.controlCharacter | title",
            })
    void namesTheFieldAtFault(String body, String code, String field) {
        refused(rest.post("/orders", body).send(), 400, code, field);
        assertThat(rest.made).isEmpty();
    }

    @Test
    void refusesATitleOfTenThousandCharacters() {
        refused(
                rest.post("/orders", "{\"title\":\"" + "长".repeat(10_000) + "\"}")
                        .send(),
                400,
                "request.field.tooLong",
                "title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | request.field.missing | step",
                "{\"step\":\"fly\"} | order.step.unknown | step",
                "{\"step\":\"create\"} | order.step.unknown | step",
                "{\"step\":\"overdue\"} | order.step.unknown | step",
                "{\"step\":\"urge\",\"percentage\":null} | request.field.unknown | percentage",
                "{\"step\":\"report\",\"percentage\":\"40\",\"text\":\"a\"} | request.field.invalid | percentage",
                "{\"step\":\"report\",\"percentage\":4.5,\"text\":\"a\"} | request.field.invalid | percentage",
                "{\"step\":\"urge\",\"ids\":[\"a\"]} | request.field.unknown | ids",
            })
    void refusesStepsThatNobodyTakes(String body, String code, String field) {
        refused(rest.post("/orders/order-1/steps", body).send(), 400, code, field);
        assertThat(rest.taken).isEmpty();
    }

    @Test
    void tellsWhatMayBeChosen() {
        MockHttpServletResponse answer =
                rest.post("/orders", "{\"problem\":{\"pace\":\"someday\"}}").send();
        assertThat(rest.body(answer))
                .containsEntry("allowed", List.of("at-once", "by-date", "long-haul"))
                .containsEntry("detail", "“整改方式”须为下列之一：at-once / by-date / long-haul。");
    }

    @Test
    void tellsWhichYearsADayMayBeOf() {
        MockHttpServletResponse answer =
                rest.post("/orders", "{\"deadline\":\"9999-12-31\"}").send();
        assertThat(rest.body(answer)).containsEntry("detail", "“整改期限”须为 1900 年至 2200 年间实际存在的日期，写作 2026-01-31 的形式。");
    }

    @Test
    void refusesTooManyOrNoOrdersAtOnce() {
        refused(
                rest.post("/orders/steps", "{\"step\":\"urge\",\"ids\":[]}").send(),
                400,
                "request.field.missing",
                "ids");
        String many = "\"a\",".repeat(501);
        refused(
                rest.post("/orders/steps", "{\"step\":\"urge\",\"ids\":[" + many + "\"a\"]}")
                        .send(),
                400,
                "request.field.invalid",
                "ids");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=GBK",
                "a b c",
                "multipart/form-data"
            })
    void refusesOtherContentTypes(String type) {
        refused(
                rest.call("POST", "/orders").body(type, "{}".getBytes(UTF_8)).send(),
                415,
                "request.type.unsupported",
                null);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        refused(rest.post("/orders", " ".repeat(Bodies.LARGEST) + "{}").send(), 413, "request.tooLarge", null);
    }

    @Test
    void readsARefusedBodyToItsEndSoThatTheSenderHearsTheAnswer() throws IOException {
        RestFixture.Call call = rest.post("/nothing", "x".repeat(300_000));

        refused(call.send(), 404, "request.path.unknown", null);

        assertThat(call.request.getInputStream().read()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"3\", \"4\"", "\"\"", "\"-1\"", "\"99999999999\"", "x"})
    void readsIfMatchStrictly(String header) {
        refused(
                rest.post("/orders/order-1/steps", URGE)
                        .header("If-Match", header)
                        .send(),
                400,
                "request.header.invalid",
                "If-Match");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | 没有这个地址。",
                "zh-CN,zh;q=0.9,en;q=0.8 | 没有这个地址。",
                "zh-TW | 没有这个地址。",
                "zh-Hans-CN | 没有这个地址。",
                "en-GB,en;q=0.9 | There is nothing at this address.",
                "de,en;q=0.5 | There is nothing at this address.",
                "de | 没有这个地址。",
                "* | 没有这个地址。",
                ";;; | 没有这个地址。",
                "en;q=0, zh | 没有这个地址。",
            })
    void speaksTheLanguageThatIsAskedFor(String header, String detail) {
        RestFixture.Call call = rest.get("/nothing");
        if (header != null) {
            call.header("Accept-Language", header);
        }

        assertThat(rest.body(call.send())).containsEntry("detail", detail);
    }

    @Test
    void namesFieldsInTheLanguageOfTheCaller() {
        String body = "{\"problem\":{\"foundOn\":\"x\"}}";

        assertThat(rest.body(rest.post("/orders", body).send()).get("detail").toString())
                .contains("发现日期");
        assertThat(rest.body(rest.post("/orders", body)
                                .header("Accept-Language", "en")
                                .send())
                        .get("detail")
                        .toString())
                .contains("Found on");
    }
}
