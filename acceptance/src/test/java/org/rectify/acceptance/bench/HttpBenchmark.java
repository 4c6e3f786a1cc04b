package org.rectify.acceptance.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.AtOnce;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.Json;

/** Whole lives of orders over HTTP, by one client and by several; and the reads that people wait for most. */
public final class HttpBenchmark {

    private static final int WARM_UP = 15;
    private static final int LIVES = 40;

    private HttpBenchmark() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (HostProcess process = HostProcess.start(HostProcess.freshFolder("bench"), List.of())) {
            Host host = process.host();
            System.err.println("    warming up");
            lives(host, 1, WARM_UP);
            out.println("## Over HTTP\n");
            out.println(
                    "A life is nine steps with one piece of evidence: draft, issue, sign for, plan, report, upload, submit,"
                            + " accept, archive. H2 on disk, demo district loaded, client on the same machine.\n");
            out.println("| clients | lives | lives/s | ms for a life |\n|---|---|---|---|");
            for (int clients : new int[] {1, 2, 4, 8}) {
                System.err.println("    lives by " + clients + " clients");
                int each = Math.max(5, LIVES / clients);
                double seconds = lives(host, clients, each);
                int lives = clients * each;
                out.printf(
                        "| %d | %d | %.1f | %.0f |%n",
                        clients, lives, lives / seconds, clients * seconds * 1000 / lives);
            }
            out.println("\n| read | median ms | 95th percentile ms |\n|---|---|---|");
            String id = Draft.ofDistrict().issue(host).rectifying().id();
            for (String path :
                    List.of("/orders?max=50&facets=true", "/orders/" + id, "/inbox", "/me", "/units?people=true")) {
                System.err.println("    " + path);
                read(out, host.as("supervisor"), path, path.replace(id, "{id}"));
            }
        }
    }

    private static double lives(Host host, int clients, int each) {
        long begun = System.nanoTime();
        AtOnce.all(IntStream.range(0, clients)
                .<Callable<Void>>mapToObj(client -> () -> {
                    for (int i = 0; i < each; i++) {
                        life(host);
                    }
                    return null;
                })
                .toList());
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void life(Host host) {
        OrderCase order =
                Draft.ofDistrict().create(host).take("supervisor", "issue").signFor();
        order.take(
                "street1.officer",
                "plan",
                "measures",
                Json.array(Json.object("text", "清运", "dueOn", Host.today().plusDays(7))));
        order.take("street1.officer", "report", "percentage", 80, "text", "进展顺利")
                .submit()
                .accept();
        order.take("archivist", "archive");
    }

    private static void read(PrintStream out, Client client, String path, String shown) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            long begun = System.nanoTime();
            client.call("GET", path).sendUnchecked().expect(200);
            if (i >= 30) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        Collections.sort(millis);
        out.printf("| `GET %s` | %.1f | %.1f |%n", shown, millis.get(50), millis.get(95));
    }
}
