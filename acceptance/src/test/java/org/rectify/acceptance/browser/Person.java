package org.rectify.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;

/** Somebody at a screen: an own browser profile, in which anything on the console counts as an error. */
final class Person implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 390;

    /** What a page may take on a machine that is busy with other tests. */
    private static final int SLOW_MS = 20_000;

    private final Host host;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Person(Host host, int width) {
        this.host = host;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 844 : 860)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setHasTouch(width == PHONE));
        context.setDefaultTimeout(SLOW_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> errors.add("page error: " + error));
    }

    static Person at(Host host, int width, String user) {
        Person person = new Person(host, width);
        person.signIn(user, host.password(user));
        return person;
    }

    static Person at(Host host, String user) {
        return at(host, WIDE, user);
    }

    Page page() {
        return page;
    }

    void signIn(String user, String password) {
        page.navigate(host.site() + "/");
        page.getByLabel("用户名").fill(user);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button("登录").click();
        assertThat(page.locator("#rectify-main")).isVisible();
    }

    /** An address of the interface, which keeps where one is signed in. */
    Person go(String path) {
        page.navigate(host.site() + path);
        settle();
        return this;
    }

    Person open(String orderId) {
        return go("/app/orders/" + orderId);
    }

    /** Until nothing is loading any more. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#rectify-main .ant-skeleton-active, #rectify-main .ant-spin-spinning"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SLOW_MS));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(name)));
    }

    static Pattern exactly(String name) {
        // Escaped by hand: the browser reads the pattern, and has no quoting as Java has.
        return Pattern.compile("^\\s*" + name.replaceAll("[.()\\[\\]*+?^$|\\\\]", "\\\\$0") + "\\s*$");
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator dialog() {
        return page.locator(".ant-drawer-content").last();
    }

    /** Opens the form of a step by its button, or by the menu of those that found no room. */
    Person startStep(String label) {
        Locator group = page.locator(".rf-steps");
        Locator direct = group.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(label)));
        assertThat(group).isVisible();
        if (direct.count() == 0) {
            group.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("更多")))
                    .click();
            page.locator(".ant-dropdown-menu-item:visible")
                    .filter(new Locator.FilterOptions().setHasText(exactly(label)))
                    .click();
        } else {
            direct.click();
        }
        assertThat(dialog()).isVisible();
        return this;
    }

    /** The same form in the other language. */
    Person startStepEnglish(org.rectify.acceptance.order.OrderCase order) {
        open(order.id());
        page.locator(".rf-steps button").first().click();
        assertThat(dialog()).isVisible();
        Assertions.assertThat(dialog().locator("label").allInnerTexts())
                .noneMatch(text -> Pattern.compile("\\p{IsHan}").matcher(text).find());
        return this;
    }

    /** Sends the open form. */
    Person confirm(String label) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly("确认" + label)))
                .click();
        assertThat(page.locator(".ant-drawer-content")).hasCount(0);
        settle();
        return this;
    }

    Person fill(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    Person day(String field, String day) {
        Locator input = page.locator("#" + field);
        input.click();
        input.fill(day);
        input.press("Enter");
        return this;
    }

    /** Chooses from a list by typing what finds it. */
    Person choose(String field, String typed, String shown) {
        Locator input = page.locator("#" + field);
        input.click();
        if (typed != null) {
            input.fill(typed);
        }
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
                .locator(".ant-select-item-option, .ant-select-tree-node-content-wrapper")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .first()
                .click();
        return this;
    }

    Person attach(Locator around, String name, String type, byte[] content) {
        around.locator("input[type=file]").first().setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    Person seeStatus(String label) {
        assertThat(page.locator(".rf-order-marks")).containsText(label);
        return this;
    }

    Person tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .click();
        settle();
        return this;
    }

    /** Nothing sticks out to the side, so nobody has to scroll sideways. */
    Person nothingOverflows(String where) {
        Object widest = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) widest).intValue() > 0) {
            Object culprits = page.evaluate("() => [...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.ant-table-content, .ant-tabs-nav-wrap'))"
                    + ".slice(0, 5).map(e => e.tagName + '.' + e.className)");
            Assertions.fail(where + " is " + widest + " px too wide: " + culprits);
        }
        return this;
    }

    Person picture(String name) {
        Path folder = HostProcess.target().resolve("pictures");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        return this;
    }

    /** Errors seen so far, for tests that provoke some. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(errors).as("errors on the console").isEmpty();
    }
}
