package org.rectify.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The pages one by one: what they keep, what they show, that they fit. */
@InterfaceOnly
class InterfaceIT {

    private final Host host = Host.current();

    @Test
    void aWrongPasswordIsSaidAndTheRightOneLetsIn() {
        Person person = new Person(host, Person.WIDE);
        person.page().navigate(host.site() + "/");
        person.page().getByLabel("用户名").fill("supervisor");
        person.page()
                .getByLabel("密码", new Page.GetByLabelOptions().setExact(true))
                .fill("wrong");
        person.button("登录").click();
        assertThat(person.page().getByText("用户名或密码不正确")).isVisible();
        // The browser itself notes the refusal on the console.
        person.errors().removeIf(error -> error.contains("401") || error.contains("403"));
        person.signIn("supervisor", "rectify");
        person.close();
    }

    @Test
    void theLedgersFiltersStayInTheAddress() {
        try (Person auditor = Person.at(host, "auditor")) {
            auditor.go("/app/orders?status=rectifying&light=red");
            int total = host.as("auditor")
                    .read("/orders?status=rectifying&light=red&max=1")
                    .path("total")
                    .asInt();
            assertThat(auditor.page().getByText("符合条件 " + total + " 件")).isVisible();
            Locator chip = auditor.page()
                    .locator(".rf-facets")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^整改中")));
            assertThat(chip).hasAttribute("aria-pressed", "true");
            auditor.picture("ledger");
            chip.click();
            auditor.settle();
            Assertions.assertThat(auditor.page().url()).contains("light=red").doesNotContain("status=");
            auditor.page().goBack();
            auditor.settle();
            Assertions.assertThat(auditor.page().url()).contains("status=rectifying");
            auditor.page().reload();
            auditor.settle();
            assertThat(auditor.page().getByText("符合条件 " + total + " 件")).isVisible();
            auditor.button("清除筛选").first().click();
            auditor.settle();
            Assertions.assertThat(auditor.page().url()).doesNotContain("light=");
        }
    }

    @Test
    void theInboxShowsWhatWaitsAndTheBellWhatCameIn() {
        OrderCase order = Draft.ofDistrict().issue(host);
        String title = order.order().path("title").asText();
        try (Person liaison = Person.at(host, "street1.liaison")) {
            liaison.go("/app/inbox").picture("inbox");
            int total = host.as("street1.liaison")
                    .read("/inbox?max=1")
                    .path("total")
                    .asInt();
            assertThat(liaison.page().getByText("共 " + total + " 件")).isVisible();
            order.signFor();
        }
        try (Person supervisor = Person.at(host, "supervisor")) {
            supervisor
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^消息")))
                    .click();
            assertThat(supervisor.page().locator(".rf-bell")).containsText(title);
            supervisor.picture("bell");
            supervisor
                    .page()
                    .locator(".rf-bell li button")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .first()
                    .click();
            assertThat(supervisor.heading()).containsText(title);
        }
    }

    @Test
    void aStepIsTakenForSeveralAtOnce() {
        String words = Draft.title("批量签收");
        for (int i = 1; i <= 3; i++) {
            Draft.ofDistrict().with("title", words + " 之" + i).issue(host);
        }
        try (Person secretary = Person.at(host, "street1.secretary")) {
            secretary.go("/app/orders?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            assertThat(secretary.page().getByText("符合条件 3 件")).isVisible();
            secretary.page().locator("thead .ant-checkbox-input").check();
            secretary.button("批量办理").click();
            secretary
                    .dialog()
                    .getByText("签收", new Locator.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            secretary.picture("bulk");
            secretary
                    .dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Person.exactly("签收 3 件")))
                    .click();
            assertThat(secretary.dialog()).containsText("成功 3 件，失败 0 件");
            secretary
                    .dialog()
                    .locator(".ant-drawer-footer")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Person.exactly("关闭")))
                    .click();
            secretary.settle();
            assertThat(secretary.page().locator("tbody").getByText("已签收")).hasCount(3);
        }
    }

    @Test
    void anUploadShowsItsProgressAndAPreview() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        byte[] pdf = Arrays.copyOf(Files.pdf("Evidence"), 600_000);
        try (Person officer = Person.at(host, "street1.officer")) {
            officer.open(order.id()).tab("附件");
            CDPSession network = officer.page().context().newCDPSession(officer.page());
            network.send("Network.enable");
            network.send(
                    "Network.emulateNetworkConditions",
                    new com.google.gson.Gson()
                            .fromJson(
                                    "{\"offline\":false,\"latency\":20,\"downloadThroughput\":-1,\"uploadThroughput\":150000}",
                                    com.google.gson.JsonObject.class));
            officer.attach(officer.page().locator(".rf-uploader"), "大文件.pdf", "application/pdf", pdf);
            assertThat(officer.page().locator(".rf-transfer [role=progressbar]"))
                    .isVisible();
            officer.picture("upload");
            assertThat(officer.page().locator(".rf-transfer")).hasCount(0);
            assertThat(officer.page().locator(".rf-files")).containsText("大文件.pdf");
            officer.attach(
                    officer.page().locator(".rf-uploader"), "说明.txt", "text/plain", Files.text("整改说明 <b>原样</b>"));
            officer.button("预览 说明.txt").click();
            assertThat(officer.page().locator(".ant-modal-body")).containsText("整改说明 <b>原样</b>");
            officer.page().keyboard().press("Escape");
            officer.attach(officer.page().locator(".rf-uploader"), "假.pdf", "application/pdf", Files.text("<html>"));
            assertThat(officer.page().locator(".rf-transfer [role=alert]")).isVisible();
            officer.errors().removeIf(error -> error.contains("415"));
            officer.attach(officer.page().locator(".rf-uploader"), "空.txt", "text/plain", new byte[0]);
            assertThat(officer.page().getByText("文件为空（0 字节），未上传")).isVisible();
        }
    }

    @Test
    void scriptIsShownAsText() {
        String script = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
        OrderCase order = Draft.ofDistrict()
                .with("title", Draft.title(script))
                .with("problem.description", script)
                .with("problem.category", "<b>粗</b>")
                .with("problem.foundAt", script)
                .with("requiredMeasures", script + " \u202Eعربي")
                .issue(host);
        order.take("street1.liaison", "comment", "remark", script);
        order.take("street1.liaison", "decline", "remark", script);
        try (Person supervisor = Person.at(host, "supervisor")) {
            supervisor.open(order.id());
            assertThat(supervisor.heading()).containsText("<script>window.hacked=1</script>");
            for (String tab : List.of("流转记录", "措施与佐证", "附件", "基本情况")) {
                supervisor.tab(tab);
            }
            supervisor.nothingOverflows("an order with strange text").picture("script-as-text");
            supervisor.go("/app/orders?q=" + URLEncoder.encode("window.hacked", StandardCharsets.UTF_8));
            supervisor.go("/app/inbox");
            Assertions.assertThat(supervisor.page().evaluate("() => window.hacked === undefined"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theKeyboardIsEnough() {
        Draft.ofDistrict().issue(host);
        Person person = new Person(host, Person.WIDE);
        Page page = person.page();
        page.navigate(host.site() + "/");
        assertThat(page.getByLabel("用户名")).isFocused();
        page.keyboard().type("street1.liaison");
        page.keyboard().press("Tab");
        page.keyboard().type("rectify");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rectify-main")).isVisible();
        person.go("/app/inbox");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rf-order-title")).isVisible();
        person.settle();
        // Coming from the inbox, the form of what is asked stands open; closed, the keys belong to the page again.
        page.keyboard().press("Escape");
        assertThat(page.locator(".ant-drawer-open")).hasCount(0);
        page.keyboard().press("/");
        assertThat(page.locator("[data-hotkey=search]").first()).isFocused();
        page.keyboard().type("垃圾");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=.*"));
        person.close();
    }

    @Test
    void allOfItIsThereInEnglishToo() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        try (Person person = Person.at(host, "supervisor")) {
            person.button("English").click();
            person.settle();
            assertThat(person.page().locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
            for (String path : List.of("/app/inbox", "/app/orders", "/app/orders/new", "/app/orders/" + order.id())) {
                person.go(path);
                for (String part : List.of(
                        ".rf-menu",
                        "h1:not(#rf-order-title)",
                        "th",
                        "label",
                        ".rf-steps button",
                        ".ant-tabs-tab",
                        ".rf-order-marks")) {
                    Assertions.assertThat(person.page().locator(part).allInnerTexts())
                            .as(part + " on " + path)
                            .noneMatch(text ->
                                    Pattern.compile("\\p{IsHan}").matcher(text).find());
                }
            }
            person.startStepEnglish(order);
            person.picture("english");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Person.WIDE, Person.PHONE})
    void everyPageFits(int width) {
        OrderCase order = Situation.EXTENSION_ASKED.reach(host);
        order.upload("street1.officer", null, "一份名字特别特别特别特别特别特别特别特别特别特别长的佐证材料扫描件.pdf", Files.pdf("x"));
        try (Person person = Person.at(host, width, "supervisor")) {
            for (String path : List.of(
                    "/app/inbox",
                    "/app/inbox?kind=notice",
                    "/app/orders",
                    "/app/orders?status=closed",
                    "/app/orders/new")) {
                person.go(path).nothingOverflows(path).picture(width + path.replaceAll("[^a-z]+", "-"));
            }
            person.open(order.id());
            for (String tab : List.of("基本情况", "措施与佐证", "进展", "附件", "延期与撤销", "验收与回头看", "上下级", "流转记录", "流程图")) {
                person.go("/app/orders/" + order.id() + "?tab=" + key(tab))
                        .nothingOverflows(tab)
                        .picture(width + "-order-" + key(tab));
            }
            person.open(order.id())
                    .startStep("审批延期")
                    .nothingOverflows("a step's form")
                    .picture(width + "-step");
        }
    }

    private static String key(String tab) {
        return Json.object(
                        "基本情况", "face",
                        "措施与佐证", "measures",
                        "进展", "progress",
                        "附件", "attachments",
                        "延期与撤销", "changes",
                        "验收与回头看", "verification",
                        "上下级", "related",
                        "流转记录", "timeline",
                        "流程图", "diagram")
                .path(tab)
                .asText();
    }

    @Test
    void whoIsTooLateIsToldAndShownHowItStands() {
        OrderCase order = Situation.ISSUED.reach(host);
        try (Person liaison = Person.at(host, "street1.liaison")) {
            liaison.open(order.id()).startStep("签收");
            order.take("street1.officer", "sign-for");
            liaison.dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Person.exactly("确认签收")))
                    .click();
            assertThat(liaison.page().locator(".rf-order-marks")).containsText("已签收");
            liaison.errors().removeIf(error -> error.contains("409"));
        }
    }
}
