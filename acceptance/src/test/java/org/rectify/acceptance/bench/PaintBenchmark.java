package org.rectify.acceptance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.rectify.acceptance.browser.Chromium;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;

/**
 * How soon a page is of use in the browser: the ledger when its first orders are painted, beside a page of the shell with
 * nothing on it but that it does not exist; and how much a dashlet loads beside a page.
 */
public final class PaintBenchmark {

    private static final int ROUNDS = 15;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String EMPTY = "/app/nothing";

    /** Notes when the first part that matches has been painted. */
    private static final String WATCH =
            """
            sessionStorage.setItem('rectify.ticket', '%s');
            new MutationObserver((changes, observer) => {
                if (document.querySelector('%s') !== null) {
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }));
                }
            }).observe(document, { childList: true, subtree: true });
            """;

    private PaintBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (HostProcess process = HostProcess.start(HostProcess.freshFolder("bench"), List.of())) {
            Host host = process.host();
            out.println("## The first useful paint\n");
            out.println(
                    "From the request for a page to the first of its content on the screen: the ledger's first orders (50 on a"
                            + " page, demo district), the home page's first dashlet, the inbox's first line; beside a page of the"
                            + " shell that is empty. Median of "
                            + ROUNDS
                            + " in Chromium on the same machine, the pages in turn.\n");
            out.println("| cache | page | ms | times the empty page |\n|---|---|---|---|");
            for (boolean warm : new boolean[] {false, true}) {
                rounds(out, host, warm);
            }
        }
        sizes(out);
        System.exit(0); // the browser's driver would keep the process
    }

    private record Subject(String name, String path, String part, List<Double> times) {}

    private static void rounds(PrintStream out, Host host, boolean warm) {
        System.err.println("    the first paint, " + (warm ? "warm" : "cold"));
        List<Subject> subjects = Stream.of(
                        new String[] {"empty", EMPTY, "#rectify-main h1"},
                        new String[] {"ledger", "/app/orders", "#rectify-main [data-row-link]"},
                        new String[] {"home", "/app/home", "#rectify-main .rf-dl-list"},
                        new String[] {"inbox", "/app/inbox", "#rectify-main [data-row-link]"})
                .map(each -> new Subject(each[0], each[1], each[2], new ArrayList<>()))
                .toList();
        BrowserContext kept = warm ? context() : null;
        // The first round warms up what is to be warm, and is not counted.
        for (int round = warm ? -1 : 0; round < ROUNDS; round++) {
            for (Subject subject : subjects) {
                BrowserContext context = warm ? kept : context();
                double time = paint(context, host, subject);
                if (round >= 0) {
                    subject.times().add(time);
                }
                if (!warm) {
                    context.close();
                }
            }
        }
        double empty = median(subjects.get(0).times());
        for (Subject subject : subjects) {
            double time = median(subject.times());
            out.printf("| %s | %s | %.0f | %.2f |%n", warm ? "warm" : "cold", subject.name(), time, time / empty);
        }
    }

    private static double paint(BrowserContext context, Host host, Subject subject) {
        Page page = context.newPage();
        page.addInitScript(WATCH.formatted(host.ticket("supervisor"), subject.part()));
        page.navigate(host.site() + subject.path());
        // Asked from here: the page's policy forbids what waits in the page.
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (!Boolean.TRUE.equals(page.evaluate("() => window.paintedAt !== undefined"))) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException(
                        subject.path() + " showed no " + subject.part() + " within " + LIMIT.toSeconds() + " s");
            }
            page.waitForTimeout(5);
        }
        double time = ((Number) page.evaluate("() => window.paintedAt")).doubleValue();
        page.close();
        return time;
    }

    private static BrowserContext context() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 860)
                        .setLocale("zh-CN"));
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static void sizes(PrintStream out) throws IOException {
        Bundle bundle = Bundle.read(Path.of(System.getProperty("rectify.root", "."), "share-module/ui/dist"));
        out.println("\n| entry of the bundle | files | KiB | gzipped KiB |\n|---|---|---|---|");
        for (String entry : List.of("src/dashlet/main.ts", "src/ledger/LedgerPage.tsx")) {
            Bundle.Weight weight = bundle.weigh(entry);
            out.printf("| `%s` | %d | %.0f | %.0f |%n", entry, weight.files(), weight.kib(), weight.gzippedKib());
        }
    }
}
