package org.rectify.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Host;

/** The work of a day without a mouse: it can be done, and one sees all the while where one is. */
@InterfaceOnly
class KeyboardIT {

    private static final int FAR = 60;

    /** Something that has the focus shows it, itself or by the frame around it. */
    private static final String SHOWS_FOCUS =
            """
            () => {
                let part = document.activeElement;
                if (part.matches('[data-sentinel]')) {
                    return true; // the edge of a form, from which the next key leads round to its other end
                }
                for (let up = 0; part !== null && up < 8; up++, part = part.parentElement) {
                    const style = getComputedStyle(part);
                    if ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none') {
                        return true;
                    }
                }
                return false;
            }
            """;

    private final Host host = Host.current();

    @Test
    void anOrderIsFoundAndSignedForByKeysOnly() {
        OrderCase order = Draft.ofDistrict().issue(host);
        String title = order.order().path("title").asText();
        try (Person liaison = Person.at(host, "street1.liaison")) {
            Page page = liaison.page();
            liaison.go("/app/inbox");
            skipsWhatStandsOnEveryPage(page);
            liaison.go("/app/inbox");

            tabTo(page, page.locator(".rf-menu a").filter(new Locator.FilterOptions().setHasText("台账")));
            page.keyboard().press("Enter");
            assertThat(page.locator("#rf-ledger-title")).isVisible();
            liaison.settle();
            page.keyboard().press("/");
            page.keyboard().type(title);
            page.keyboard().press("Enter");
            assertThat(page.getByText("符合条件 1 件")).isVisible();
            // Out of the search box, where the keys of the list would be letters.
            page.keyboard().press("Tab");
            page.keyboard().press("j");
            assertThat(page.locator("[data-row-link]").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#rf-order-title")).containsText(title);
            liaison.settle();

            Locator signFor = page.locator(".rf-steps")
                    .getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*签收\\s*$")));
            tabTo(page, signFor);
            page.keyboard().press("Enter");
            staysInside(page, liaison.dialog());
            page.keyboard().press("Escape");
            assertThat(page.locator(".ant-drawer-open")).hasCount(0);
            assertThat(signFor).isFocused();

            page.keyboard().press("Enter");
            assertThat(liaison.dialog()).isVisible();
            tabTo(
                    page,
                    liaison.dialog()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*确认签收\\s*$"))));
            page.keyboard().press("Enter");
            assertThat(page.locator(".ant-drawer-content")).hasCount(0);
            liaison.seeStatus("已签收");
            // The button is gone; the next key must not start at the top of the window again.
            assertThat(page.locator("#rectify-main")).isFocused();
        }
    }

    /** The first key on any page leads past the header. */
    private static void skipsWhatStandsOnEveryPage(Page page) {
        page.keyboard().press("Tab");
        Locator skip = page.locator(".rf-skip");
        assertThat(skip).isFocused();
        Assertions.assertThat(skip.boundingBox().x).as("the link is in sight").isNotNegative();
        page.keyboard().press("Enter");
        assertThat(page.locator("#rectify-main")).isFocused();
    }

    /** Goes on by Tab until the wanted part has the focus; wherever one comes by, it is to be seen. */
    private static void tabTo(Page page, Locator wanted) {
        for (int steps = 0; steps < FAR; steps++) {
            page.keyboard().press("Tab");
            showsFocus(page);
            if (Boolean.TRUE.equals(wanted.first().evaluate("part => part === document.activeElement"))) {
                return;
            }
        }
        Assertions.fail("not reached by the keyboard: " + wanted);
    }

    /** At once, or as soon as it has faded in; asked from here, for the page's policy forbids what waits in the page. */
    private static void showsFocus(Page page) {
        for (int tries = 0; tries < 60; tries++) {
            if (Boolean.TRUE.equals(page.evaluate(SHOWS_FOCUS))) {
                return;
            }
            page.waitForTimeout(50);
        }
        Assertions.fail(
                "no focus is shown on " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
    }

    /** As long as a form stands open, the keys belong to it. */
    private static void staysInside(Page page, Locator drawer) {
        assertThat(drawer).isVisible();
        for (int steps = 0; steps < 15; steps++) {
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate(
                            "() => document.activeElement.closest('.ant-drawer, .ant-select-dropdown') !== null"))
                    .as("the focus is in the form after %d keys", steps + 1)
                    .isEqualTo(true);
        }
    }
}
