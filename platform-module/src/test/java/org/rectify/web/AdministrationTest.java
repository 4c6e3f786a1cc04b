package org.rectify.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class AdministrationTest {

    private static final String UNIT = "{\"code\":\"street2\",\"name\":\" 西街 \",\"kind\":\"street\","
            + "\"parent\":\"district\",\"supervising\":true}";
    private static final String MEMBER = "/admin/units/{code}/members/{userName}/{role}";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    @BeforeEach
    void anAdministrator() {
        rest.administrator = true;
    }

    private MockHttpServletResponse send(String method, String path, String body) {
        RestFixture.Call call = rest.call(method, path);
        return (body == null ? call : call.body("application/json", body.getBytes(UTF_8))).send();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /admin/units/street1 | ",
                "POST | /admin/units | " + UNIT,
                "PUT | /admin/units/street1 | {\"name\":\"东街\",\"kind\":\"street\",\"supervising\":false}",
                "POST | /admin/units/street1/members | {\"userName\":\"outsider\",\"role\":\"officer\"}",
                "DELETE | /admin/units/street1/members/street1.liaison/liaison | ",
                "GET | /admin/units/street1/number-template | ",
                "PUT | /admin/units/street1/number-template | {\"template\":\"街整〔{year}〕{n}号\"}",
                "GET | /admin/people | ",
                "PUT | /admin/calendar/2026-10-01 | {\"working\":false}",
                "DELETE | /admin/calendar/2026-10-01 | ",
            })
    void isForAdministratorsOnly(String method, String path, String body) {
        assertThat(send(method, path, body).getStatus()).isLessThan(300);
        int done = rest.administered.size();
        rest.administrator = false;

        MockHttpServletResponse response = send(method, path, body);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(rest.body(response)).containsEntry("code", "access.denied");
        assertThat(rest.administered).hasSize(done);
    }

    @Test
    void makesAUnitAndSaysWhereItIs() {
        MockHttpServletResponse response = send("POST", "/admin/units", UNIT);

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeader("Location")).isEqualTo("/alfresco/s/rectify/v1/admin/units/street1");
        assertThat(rest.administered).containsExactly("street2 西街 district");
        contract.check("POST", "/admin/units", response);
        contract.check("NewUnit", UNIT);
    }

    @Test
    void changesAUnitAndItsPeople() {
        String body = "{\"name\":\"东街\",\"kind\":\"bureau\",\"supervising\":false}";
        contract.check("PUT", "/admin/units/{code}", send("PUT", "/admin/units/street1", body));
        contract.check("UnitChange", body);
        String member = "{\"userName\":\"outsider\",\"role\":\"officer\"}";
        contract.check("POST", "/admin/units/{code}/members", send("POST", "/admin/units/street1/members", member));
        contract.check("Membership", member);
        contract.check("DELETE", MEMBER, send("DELETE", "/admin/units/street1/members/street1.officer/officer", null));

        assertThat(rest.administered)
                .containsExactly(
                        "street1 东街 BUREAU",
                        "outsider joins street1 as OFFICER",
                        "street1.officer leaves street1 as OFFICER");
    }

    @Test
    void setsTheTemplateOfNumbers() {
        String template = "/admin/units/{code}/number-template";
        contract.check("GET", template, send("GET", "/admin/units/street1/number-template", null));
        contract.check(
                "PUT",
                template,
                send("PUT", "/admin/units/street1/number-template", "{\"template\":\"街整〔{year}〕{n:3}号\"}"));

        assertThat(rest.administered).containsExactly("street1 numbers 街整〔{year}〕{n:3}号");
    }

    @Test
    void entersADayAndTakesItBack() {
        MockHttpServletResponse entered =
                send("PUT", "/admin/calendar/2026-10-01", "{\"working\":true,\"name\":\"调休\"}");
        contract.check("PUT", "/admin/calendar/{date}", entered);
        contract.check("DELETE", "/admin/calendar/{date}", send("DELETE", "/admin/calendar/2026-10-01", null));

        assertThat(rest.body(entered)).containsEntry("date", "2026-10-01").containsEntry("entered", true);
        assertThat(rest.administered)
                .containsExactly("SpecialDay[day=2026-10-01, working=true, name=调休]", "removed 2026-10-01");
    }

    @Test
    void findsPeople() {
        MockHttpServletResponse response = send("GET", "/admin/people?q=%E5%BC%A0&max=10", null);

        contract.check("GET", "/admin/people", response);
        assertThat(rest.body(response)).containsEntry("max", 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /admin/units | {\"code\":\"a1\",\"kind\":\"street\"} | 400 | request.field.missing | name",
                "POST | /admin/units | {\"code\":\"a1\",\"name\":\"a\"} | 400 | request.field.missing | kind",
                "POST | /admin/units | {\"name\":\"a\",\"kind\":\"palace\"} | 400 | request.field.choice | kind",
                "POST | /admin/units | {\"owner\":\"a\"} | 400 | request.field.unknown | owner",
                "PUT | /admin/units/street1 | {\"name\":\"a\",\"kind\":\"street\"} | 400 | request.field.missing | supervising",
                "PUT | /admin/units/nowhere | {\"name\":\"a\",\"kind\":\"street\",\"supervising\":true} | 404 | unit.unknown |",
                "GET | /admin/units/nowhere | | 404 | unit.unknown |",
                "POST | /admin/units/street1/members | {\"role\":\"officer\"} | 400 | request.field.missing | userName",
                "POST | /admin/units/street1/members | {\"userName\":\"a\",\"role\":\"king\"} | 400 | request.field.choice | role",
                "DELETE | /admin/units/street1/members/a/king | | 400 | request.field.choice | role",
                "PUT | /admin/units/street1/number-template | {} | 400 | request.field.missing | template",
                "PUT | /admin/calendar/2026-02-30 | {\"working\":true} | 400 | request.date.invalid | date",
                "PUT | /admin/calendar/%20 | {\"working\":true} | 400 | request.field.missing | date",
                "PUT | /admin/calendar/2026-10-01 | {\"name\":\"a\"} | 400 | request.field.missing | working",
                "PUT | /admin/calendar/2026-10-01 | {\"working\":\"yes\"} | 400 | request.field.invalid | working",
                "GET | /admin/people?max=51 | | 400 | request.parameter.invalid | max",
            })
    void refusesWhatIsWrong(String method, String path, String body, int status, String code, String field) {
        MockHttpServletResponse response = send(method, path, body);

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(status);
        assertThat(rest.body(response)).containsEntry("code", code).containsEntry("field", field);
        contract.check("ProblemJson", RestFixture.text(response));
        assertThat(rest.administered).isEmpty();
    }

    @Test
    void fillsADraftInAnewWithTheVersionThatTheCallerSaw() {
        String body = "{\"title\":\"改后\",\"problem\":{\"description\":\"a\",\"source\":\"inspection\","
                + "\"category\":\"档案\",\"pace\":\"by-date\"},\"leadUnit\":\"street1\",\"requiredMeasures\":\"补齐\","
                + "\"deadline\":\"2026-12-01\"}";
        MockHttpServletResponse response = rest.call("PUT", "/orders/order-1")
                .body("application/json", body.getBytes(UTF_8))
                .header("If-Match", "\"3\"")
                .send();

        contract.check("PUT", "/orders/{id}", response);
        assertThat(response.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(rest.edited).isEqualTo(Map.of("order-1", 3));
        assertThat(rest.made).singleElement().satisfies(wanted -> {
            assertThat(wanted.title()).isEqualTo("改后");
            assertThat(wanted.problem().foundOn()).isNull();
        });
    }
}
