package org.rectify.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rectify.acceptance.order.ImportRun;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.FilledTemplate;
import org.rectify.acceptance.support.HostProcess;

/** How long it takes to check a file of 10,000 orders and to import it in one transaction, on a host with 1 GiB. */
public final class ImportBenchmark {

    private static final int ROWS = 10_000;

    private ImportBenchmark() {}

    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (HostProcess process = HostProcess.start(HostProcess.freshFolder("bench-import"), List.of())) {
            Client supervisor = process.host().as("supervisor");
            FilledTemplate filled = FilledTemplate.ofOrders(supervisor);
            for (int i = 0; i < rows; i++) {
                filled.row(ImportRun.row("导入第" + i + "项"));
            }
            System.err.println("    checking");
            long begun = System.nanoTime();
            ImportRun run = ImportRun.checked(supervisor, filled);
            double checked = (System.nanoTime() - begun) / 1e9;
            System.err.println("    importing");
            begun = System.nanoTime();
            run.start(false, false).expect(202);
            JsonNode done = run.await("running");
            double imported = (System.nanoTime() - begun) / 1e9;
            if (!"imported".equals(done.path("state").asText())) {
                throw new IllegalStateException(done.toString());
            }
            out.println("## Import from a sheet\n");
            out.printf(
                    "%,d orders as drafts, in one transaction, on a host with a heap of 1 GiB; H2 on disk, demo district"
                            + " loaded.%n%n",
                    rows);
            out.println("| what | seconds | rows/s |\n|---|---|---|");
            out.printf("| checking every cell | %.1f | %.0f |%n", checked, rows / checked);
            out.printf("| importing | %.1f | %.0f |%n", imported, rows / imported);
        }
    }
}
