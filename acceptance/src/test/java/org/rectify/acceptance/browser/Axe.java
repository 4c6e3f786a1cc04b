package org.rectify.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page against WCAG 2.2 AA. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN =
            """
            () => axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }).then(found => found.violations
                .filter(each => each.impact === 'serious' || each.impact === 'critical')
                .flatMap(each => each.nodes.slice(0, 3).map(node =>
                    `${each.impact} ${each.id}: ${node.target.join(' ')}\\n        ${node.html.slice(0, 160)}`)))
            """;

    private Axe() {}

    /**
     * What keeps somebody out, or nearly: the findings that axe-core calls serious or critical, of the page as it is shown
     * now, with at most three places for each rule.
     */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
