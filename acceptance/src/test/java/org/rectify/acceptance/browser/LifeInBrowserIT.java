package org.rectify.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The whole life of one order, clicked through by the people whose turn it is. */
@InterfaceOnly
class LifeInBrowserIT {

    private final Host host = Host.current();

    @Test
    void anOrderIsClickedFromTheDraftToTheArchive() {
        String title = Draft.title("老旧小区消防通道被占用");
        String id = create(title);
        approve(id);
        signFor(id, title);
        planAndReport(id);
        completePart(id);
        submit(id, title);
        verify(id);
        archive(id);
        org.assertj.core.api.Assertions.assertThat(
                        OrderCase.of(host, id).history().stream().filter(step -> !step.equals("attach")))
                .containsExactly(
                        "create",
                        "submit-for-approval",
                        "approve",
                        "sign-for",
                        "plan",
                        "report",
                        "complete-part",
                        "submit",
                        "accept",
                        "look-back",
                        "archive");
    }

    private String create(String title) {
        try (Person supervisor = Person.at(host, "supervisor")) {
            supervisor.go("/app/orders/new");
            supervisor.fill("title", title).fill("problem_description", "通道堆放杂物，消防车无法通行。");
            supervisor.choose("problem_source", null, "督导检查");
            supervisor.fill("problem_category", "消防安全");
            supervisor.page().keyboard().press("Escape");
            supervisor.choose("leadUnit", unitName("street1"), unitName("street1"));
            supervisor.choose("responsiblePerson", "street1.officer", personName("street1", "street1.officer"));
            supervisor.choose("assistingUnits", unitName("finance"), unitName("finance"));
            supervisor.page().keyboard().press("Escape");
            supervisor.fill("requiredMeasures", "清理通道，划设禁停标线。");
            supervisor.choose("problem_pace", null, "限期整改");
            supervisor.day("deadline", Host.today().plusDays(21).toString());
            supervisor.choose("approver", "leader", personName("district", "leader"));
            supervisor.nothingOverflows("the new order").picture("new-order");
            supervisor.button("提交审批").click();
            assertThat(supervisor.heading()).containsText(title);
            supervisor.settle();
            supervisor.seeStatus("审批中");
            Matcher id = Pattern.compile("/app/orders/([^/?]+)")
                    .matcher(supervisor.page().url());
            org.assertj.core.api.Assertions.assertThat(id.find()).isTrue();
            return java.net.URLDecoder.decode(id.group(1), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private void approve(String id) {
        try (Person leader = Person.at(host, "leader")) {
            leader.open(id).startStep("批准下发").fill("remark", "同意。").confirm("批准下发");
            leader.seeStatus("已下发");
        }
    }

    private void signFor(String id, String title) {
        try (Person liaison = Person.at(host, "street1.liaison")) {
            liaison.go("/app/orders?q=" + java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8));
            liaison.page()
                    .getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(title))
                    .first()
                    .click();
            assertThat(liaison.heading()).containsText(title);
            liaison.settle();
            liaison.startStep("签收").picture("sign-for").confirm("签收");
            liaison.seeStatus("已签收");
        }
    }

    private void planAndReport(String id) {
        try (Person officer = Person.at(host, "street1.officer")) {
            officer.open(id).startStep("制定措施");
            officer.fill("measures_0_text", "清理堆放杂物");
            officer.day("measures_0_dueOn", Host.today().plusDays(7).toString());
            officer.picture("plan").confirm("制定措施").seeStatus("整改中");
            officer.startStep("上报进展")
                    .fill("percentage", "40")
                    .fill("text", "已清理四成。")
                    .confirm("上报进展");
            officer.tab("进展");
            assertThat(officer.page().locator("#rectify-main")).containsText("已清理四成。");
        }
    }

    private void completePart(String id) {
        try (Person finance = Person.at(host, "finance.officer")) {
            finance.open(id).startStep("完成协办").fill("text", "标线经费已落实。").confirm("完成协办");
        }
    }

    private void submit(String id, String title) {
        try (Person officer = Person.at(host, "street1.officer")) {
            officer.open(id).startStep("提交验收");
            assertThat(officer.dialog()).containsText("缺佐证");
            officer.attach(officer.dialog().locator(".rf-evidence"), "整改后.png", "image/png", Files.png());
            assertThat(officer.dialog().getByText("缺佐证")).hasCount(0);
            officer.fill("text", "已整改到位，请验收。").picture("submit").confirm("提交验收").seeStatus("待验收");
        }
    }

    private void verify(String id) {
        try (Person supervisor = Person.at(host, "supervisor2")) {
            supervisor.open(id).tab("措施与佐证");
            assertThat(supervisor.page().locator("#rectify-main")).containsText("整改后.png");
            supervisor.picture("measures");
            supervisor
                    .startStep("验收销号")
                    .fill("remark", "现场核查属实。")
                    .confirm("验收销号")
                    .seeStatus("已销号");
            supervisor.startStep("回头看");
            supervisor
                    .dialog()
                    .getByText("合格", new Locator.GetByTextOptions().setExact(true))
                    .click();
            supervisor.fill("remark", "未反弹。").confirm("回头看").seeStatus("已销号");
            supervisor.tab("流转记录").picture("timeline");
            assertThat(supervisor.page().locator(".rf-timeline > li").last()).containsText("回头看");
            supervisor.tab("流程图").picture("diagram");
            assertThat(supervisor.page().locator("#rectify-main svg").first()).isVisible();
        }
    }

    private void archive(String id) {
        try (Person archivist = Person.at(host, "archivist")) {
            archivist.open(id).startStep("归档").confirm("归档").seeStatus("已归档");
            assertThat(archivist.page().locator(".rf-steps")).hasCount(0);
        }
    }

    private JsonNode unit(String code) {
        return Json.stream(host.administrator().read("/units?people=true").path("items"))
                .filter(unit -> unit.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String unitName(String code) {
        return unit(code).path("name").asText();
    }

    private String personName(String unit, String user) {
        return Json.stream(unit(unit).path("people"))
                .filter(person -> person.path("userName").asText().equals(user))
                .map(person -> person.path("displayName").asText())
                .findFirst()
                .orElseThrow();
    }
}
