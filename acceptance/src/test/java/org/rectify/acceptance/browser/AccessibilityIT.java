package org.rectify.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;

/** WCAG 2.2 AA on every page, in both languages and on a phone: nothing that axe-core calls serious or critical. */
@InterfaceOnly
class AccessibilityIT {

    private final Host host = Host.current();
    private final List<String> findings = new ArrayList<>();

    /** Each language once and each width once: what a page is made of is the same in the other two pairs. */
    @ParameterizedTest
    @CsvSource({Person.WIDE + ", zh_CN", Person.PHONE + ", en"})
    void nothingKeepsAnybodyOut(int width, String language) {
        OrderCase submitted = Situation.SUBMITTED.reach(host);
        OrderCase asked = Situation.EXTENSION_ASKED.reach(host);
        asked.upload("street1.officer", null, "说明.pdf", Files.pdf("x"));
        try (Person person = person(width, language, "supervisor")) {
            lists().forEach(path -> look(person, path));
            Stream.of(
                            "face",
                            "measures",
                            "progress",
                            "attachments",
                            "changes",
                            "verification",
                            "related",
                            "timeline",
                            "diagram")
                    .forEach(tab -> look(person, "/app/orders/" + asked.id() + "?tab=" + tab));
            look(person, "/app/orders/" + submitted.id() + "?step=accept");
            look(person, "/app/orders/" + asked.id() + "?step=decide-extension");
            record("/problems").forEach(id -> look(person, "/app/problems/" + id));
            record("/notices").forEach(id -> Stream.of("face", "orders", "timeline")
                    .forEach(tab -> look(person, "/app/notices/" + id + "?tab=" + tab)));
            record("/agreements")
                    .forEach(id -> Stream.of("text", "signatures", "reviews", "tiers", "timeline", "diagram")
                            .forEach(tab -> look(person, "/app/agreements/" + id + "?tab=" + tab)));
        }
        try (Person person = person(width, language, "archivist")) {
            look(person, "/app/archive");
            look(person, "/app/archive?tab=filed");
        }
        try (Person person = person(width, language, host.adminName())) {
            Stream.of("units", "calendar", "templates", "operations")
                    .forEach(tab -> look(person, "/app/admin?tab=" + tab));
        }
        Assertions.assertThat(findings).isEmpty();
    }

    @Test
    void nothingOfWhatComesUpOverAPageDoes() {
        try (Person person = person(Person.WIDE, "zh_CN", "supervisor")) {
            Page page = person.page();
            look(person, "/app/orders?status=rectifying");
            page.locator("thead .ant-checkbox-input").check();
            person.button("批量办理").click();
            assertThat(person.dialog()).isVisible();
            person.settle();
            add("the bulk form", page);
            page.keyboard().press("Escape");
            assertThat(page.locator(".ant-drawer-open")).hasCount(0);
            person.button("显示列").click();
            assertThat(page.locator(".rf-columns")).isVisible();
            add("the choice of columns", page);
            page.keyboard().press("Escape");
            page.locator(".rf-header-end button").first().click();
            assertThat(page.locator(".rf-bell")).isVisible();
            add("the bell", page);
        }
        Assertions.assertThat(findings).isEmpty();
    }

    @Test
    void theWayInIsOpenToo() {
        Person person = new Person(host, Person.PHONE);
        person.page().navigate(host.site() + "/");
        assertThat(person.page().getByLabel("用户名")).isVisible();
        add("signing in", person.page());
        person.close();
        Assertions.assertThat(findings).isEmpty();
    }

    private static Stream<String> lists() {
        return Stream.of(
                "/app/home",
                "/app/inbox",
                "/app/inbox?kind=notice",
                "/app/orders",
                "/app/orders?q=nothing-is-called-so",
                "/app/orders/new",
                "/app/import?kind=orders",
                "/app/orders/no-such-order",
                "/app/problems",
                "/app/problems/new",
                "/app/notices",
                "/app/notices/new",
                "/app/agreements",
                "/app/agreements/new",
                "/app/agreements/templates",
                "/app/agreements/campaigns",
                "/app/agreements/campaigns/new",
                "/app/search?q=%E6%95%B4%E6%94%B9",
                "/app/no-such-page");
    }

    /** The newest record of a list, where there is one. */
    private Stream<String> record(String list) {
        return host.as("supervisor").read(list + "?max=1").path("items").findValuesAsText("id").stream()
                .limit(1);
    }

    private Person person(int width, String language, String user) {
        Person person = Person.at(host, width, user);
        // Colours are judged as they come to rest, not in the middle of a fade.
        person.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        person.page().evaluate("language => localStorage.setItem('rectify.language', language)", language);
        return person;
    }

    private void look(Person person, String path) {
        person.go(path);
        person.errors().removeIf(error -> error.contains("404"));
        add(path, person.page());
    }

    private void add(String where, Page page) {
        Axe.findings(page).forEach(finding -> findings.add(where + " – " + finding));
    }
}
