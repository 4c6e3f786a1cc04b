package org.rectify.exchange.web;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.Schema;
import org.rectify.register.GeneratedLedger;
import org.rectify.register.LedgerQuery;
import org.rectify.register.RegisterFixture;
import org.rectify.register.sql.BulkLoad;
import org.rectify.testing.Databases;
import org.rectify.testing.PostgresServer;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/**
 * How long the export of 100,000 orders takes, in a process of its own that has little memory. Prints
 * a Markdown table.
 */
public final class ExportBenchmark {

    static final int ROWS = 100_000;
    static final int HEAP_MIB = 96;

    private static final GeneratedLedger LEDGER = new GeneratedLedger(7);
    private static final Clock CLOCK = Clock.fixed(
            GeneratedLedger.TODAY.atTime(10, 0).atZone(GeneratedLedger.ZONE).toInstant(), GeneratedLedger.ZONE);
    private static final Labels LABELS = new Labels(Messages.standard(), Messages.CHINESE);
    private static final LedgerQuery ALL = new LedgerQuery(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, null,
            null, List.of(), 0, 1, false);

    private ExportBenchmark() {}

    /** What came of it. */
    record Measured(long millis, long rows, Path file) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            child(arguments[0], Path.of(arguments[1]));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("## Export to a sheet\n");
        out.printf(Locale.ROOT, "%,d orders, in a process with a heap of %d MiB.%n%n", ROWS, HEAP_MIB);
        out.println("| database | seconds | file |\n|---|---:|---:|");
        for (Databases kind : Databases.values()) {
            Path folder = Files.createTempDirectory("rectify-bench-");
            try {
                Measured measured = measure(kind, ROWS, folder);
                out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f MB |%n",
                        kind,
                        measured.millis() / 1000.0,
                        Files.size(measured.file()) / 1e6);
            } finally {
                remove(folder);
            }
        }
    }

    /** Fills a database with so many orders and exports them in a process of their own. */
    static Measured measure(Databases kind, int rows, Path folder)
            throws IOException, InterruptedException, SQLException {
        String url = kind == Databases.H2
                ? folder.resolve("ledger").toString()
                : PostgresServer.running().createDatabase("export" + System.nanoTime(), "template1");
        TestDatabase database = new TestDatabase(source(url));
        new Schema(database.dataSource(), Dialect.of(database.dataSource())).migrate();
        BulkLoad load = new BulkLoad(database).withoutIndexes();
        for (int i = 0; i < rows; i++) {
            load.add(LEDGER.next(i));
        }
        load.finish();
        if (kind == Databases.H2) {
            shutDown(database.dataSource());
        }
        Path said = folder.resolve("said");
        Path file = folder.resolve("out.xlsx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MIB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportBenchmark.class.getName(),
                        url,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()))
                .start();
        int code = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        if (code != 0 || !Files.exists(Path.of(file + ".told"))) {
            throw new IllegalStateException("The export failed: " + text);
        }
        String[] told = Files.readString(Path.of(file + ".told")).split(" ");
        return new Measured(Long.parseLong(told[0]), Long.parseLong(told[1]), file);
    }

    private static void shutDown(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private static DataSource source(String url) {
        return url.startsWith("jdbc:") ? Databases.postgres(url) : Databases.h2(url + ";DB_CLOSE_DELAY=-1");
    }

    private static void child(String url, Path file) throws IOException {
        TestDatabase database = new TestDatabase(source(url));
        LedgerExport export = new LedgerExport(
                RegisterFixture.register(database, LEDGER),
                RegisterFixture.only(
                        Units.class,
                        Map.of(
                                "caller", given -> LEDGER.administrator(),
                                "find",
                                        code -> Optional.ofNullable(
                                                LEDGER.units().get(code)),
                                "person", name -> new Person((String) name, "张" + name))),
                new Deadlines(new FixedCalendars(), CLOCK, DeadlineSettings.DEFAULTS),
                database,
                CLOCK,
                ROWS);
        long[] rows = {0};
        long start = System.nanoTime();
        long expected = export.count(ALL);
        Path made = export.write(ALL, LedgerColumn.usual(), LABELS, expected, (done, total, message) -> rows[0] = done);
        long millis = (System.nanoTime() - start) / 1_000_000;
        Files.move(made, file);
        Files.writeString(Path.of(file + ".told"), millis + " " + rows[0]);
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
