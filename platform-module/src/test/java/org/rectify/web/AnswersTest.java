package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.order.Step;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Sort;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswersTest {

    private static final String NEW_ORDER =
            """
            {"title":" 台账😀 ","problem":{"description":"a\\nb","source":"inspection","category":"档案","pace":"by-date"},
             "leadUnit":"street1","requiredMeasures":"补齐","deadline":"2026-12-01"}""";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    @ParameterizedTest
    @CsvSource({
        "/me, /me",
        "/units, /units",
        "/units?people=true, /units",
        "/orders, /orders",
        "/orders?facets=true&steps=true&status=rectifying&status=issued&light=red&unit=street1&sort=-deadline, /orders",
        "/orders/order-1, /orders/{id}",
        "/orders/order-1/timeline?skip=0&max=500, /orders/{id}/timeline",
        "/inbox, /inbox",
        "/records?order=order-1, /records",
        "/records?agreement=none, /records",
        "/inbox?kind=notice, /inbox",
        "/notifications?unread=true, /notifications",
        "/calendar?year=2026, /calendar",
        "/jobs/j1, /jobs/{id}",
        "/openapi.json, /openapi.json",
    })
    void keepsTheContractForWhatIsRead(String path, String template) {
        MockHttpServletResponse response = rest.get(path).send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        contract.check("GET", template, response);
    }

    @Test
    void answersANewOrderWithItsPlaceAndVersion() {
        MockHttpServletResponse response =
                rest.post("/orders?issue=true", NEW_ORDER).send();

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeader("Location")).isEqualTo("/alfresco/s/rectify/v1/orders/order-1");
        assertThat(response.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(rest.made.get(0).title()).isEqualTo("台账😀");
        assertThat(rest.made.get(0).problem().foundOn()).hasToString("2026-11-03");
        contract.check("POST", "/orders", response);
        contract.check("NewOrder", NEW_ORDER);
    }

    @Test
    void takesAStepWithTheVersionThatTheCallerSaw() {
        MockHttpServletResponse response = rest.post(
                        "/orders/order-1/steps",
                        "{\"step\":\"report\",\"percentage\":40,\"text\":\"在办\",\"remark\":null}")
                .header("If-Match", "\"3\"")
                .send();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(rest.taken).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo(Step.REPORT);
            assertThat(step.expectedVersion()).isEqualTo(3);
            assertThat(step.fields()).containsOnly(Map.entry("percentage", 40), Map.entry("text", "在办"));
        });
        contract.check("POST", "/orders/{id}/steps", response);
    }

    @Test
    void tellsOfEachOrderWhatBecameOfABulkStep() {
        MockHttpServletResponse response = rest.post(
                        "/orders/steps", "{\"ids\":[\"order-1\",\"other\"],\"step\":\"urge\"}")
                .send();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(rest.body(response)).containsEntry("done", 1).containsEntry("failed", 1);
        contract.check("POST", "/orders/steps", response);
    }

    @Test
    void neverAnswersThatNothingChangedForLightsChangeWithoutAVersion() {
        MockHttpServletResponse response =
                rest.get("/orders/order-1").header("If-None-Match", "\"3\"").send();

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void answersHeadAsGet() {
        MockHttpServletResponse response = rest.call("HEAD", "/orders/order-1").send();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void readsEveryFilterOfTheLedger() {
        rest.get(
                        "/orders?status=issued,closed&light=red&unit=street1&source=public&category=a,b&pace=at-once&notice=n"
                                + "&person=p&q=%E6%95%B4%E6%94%B9+x&dueFrom=2026-01-01&dueTo=2026-12-31&issuedFrom=2026-01-02"
                                + "&issuedTo=2026-01-03&sort=leadUnit,-number&skip=5&max=10&facets=true&alf_ticket=T&format=json")
                .send();

        assertThat(rest.asked).singleElement().satisfies(query -> {
            assertThat(query.statuses()).containsExactlyInAnyOrder("issued", "closed");
            assertThat(query.categories()).containsExactlyInAnyOrder("a", "b");
            assertThat(query.words()).isEqualTo("整改 x");
            assertThat(query.sort()).containsExactly(new Sort(Field.LEAD_UNIT, false), new Sort(Field.NUMBER, true));
            assertThat(query.skip()).isEqualTo(5);
            assertThat(query.max()).isEqualTo(10);
            assertThat(query.facets()).isTrue();
        });
    }

    @Test
    void showsStrangersNoUnits() {
        rest.stranger = true;

        assertThat(rest.body(rest.get("/units").send())).containsEntry("total", 0);
    }

    @Test
    void fillsFormsInWithWhatTheOrderSays() {
        Map<String, Object> order = rest.body(rest.get("/orders/order-1").send());

        assertThat(order).extracting("availableSteps", LIST).anySatisfy(step -> assertThat(step)
                .asInstanceOf(MAP)
                .containsEntry("step", "report")
                .containsEntry("title", "上报进展")
                .extractingByKey("fields", LIST)
                .anySatisfy(field -> assertThat(field)
                        .asInstanceOf(MAP)
                        .containsEntry("name", "percentage")
                        .containsEntry("value", 0))
                .anySatisfy(field -> assertThat(field).asInstanceOf(MAP).containsEntry("label", "进展情况")));
    }

    @Test
    void startsLongWorkForAdministratorsOnly() {
        for (String path : List.of(
                "/admin/register/verify",
                "/admin/register/rebuild",
                "/admin/history/verify",
                "/admin/process/repair")) {
            rest.administrator = false;
            assertThat(rest.call("POST", path).send().getStatus()).isEqualTo(403);
            rest.administrator = true;
            MockHttpServletResponse response = rest.call("POST", path)
                    .body("application/octet-stream", new byte[0])
                    .send();
            assertThat(response.getStatus()).isEqualTo(202);
            assertThat(response.getHeader("Location")).isEqualTo("/alfresco/s/rectify/v1/jobs/j1");
            contract.check("POST", path, response);
        }
        assertThat(rest.started)
                .containsExactly("register-verify", "register-rebuild", "history-verify", "process-repair");
    }

    @Test
    void refusesTheDemoWhereRealRecordsAre() {
        rest.administrator = true;

        MockHttpServletResponse response = rest.call("POST", "/admin/demo").send();

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(rest.body(response)).containsEntry("code", "demo.records");
        contract.check("POST", "/admin/demo", response);
    }

    @Test
    void marksNotificationsAsRead() {
        MockHttpServletResponse response =
                rest.post("/notifications/read", "{\"all\":true}").send();

        assertThat(rest.body(response)).containsEntry("unread", 1);
        contract.check("POST", "/notifications/read", response);
        assertThat(rest.body(rest.post("/notifications/read", "{}").send())).containsEntry("field", "ids");
    }

    @Test
    void servesTheDiagramAsXml() {
        MockHttpServletResponse response =
                rest.get("/processes/rectifyOrder/diagram").send();

        assertThat(response.getContentType()).startsWith("application/xml");
        assertThat(RestFixture.text(response)).contains("id=\"rectifyOrder\"");
    }
}
