package org.rectify.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.Schema;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.register.sql.BulkLoad;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How fast the ledger answers at 10,000, 100,000 and 1,000,000 orders, beside the bare SQL of its first page: the
 * newest fifty with their parts and what waits, by plain JDBC, without scope, total or facets. Prints a Markdown table
 * of medians in milliseconds. Arguments: the databases (H2, POSTGRESQL), then the sizes; none for all.
 */
public final class RegisterBenchmark {

    private static final String PAGE = "select * from rect_order order by created_at desc, id desc limit 50";

    private final TestDatabase database;
    private final Register register;
    private final GeneratedLedger ledger = new GeneratedLedger(7);

    private RegisterBenchmark(TestDatabase database) {
        this.database = database;
        this.register = RegisterFixture.register(database, ledger);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        StringBuilder table = new StringBuilder();
        for (Databases kind : Databases.values()) {
            if (given.stream().noneMatch(one -> !Character.isDigit(one.charAt(0))) || given.contains(kind.name())) {
                List<Integer> sizes = given.stream()
                        .filter(one -> Character.isDigit(one.charAt(0)))
                        .map(Integer::valueOf)
                        .toList();
                run(kind, sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes, table);
            }
        }
        LoggerFactory.getLogger(RegisterBenchmark.class).info("\n{}", table);
    }

    private static void run(Databases kind, List<Integer> sizes, StringBuilder table) throws Exception {
        Path folder = Files.createTempDirectory("rectify-bench-");
        try {
            TestDatabase database = pooled(kind == Databases.H2 ? onDisk(folder) : kind.create());
            RegisterBenchmark benchmark = new RegisterBenchmark(database);
            List<List<String>> columns = new ArrayList<>();
            int from = 0;
            for (int size : sizes) {
                benchmark.fill(from, size);
                from = size;
                columns.add(benchmark.measure());
                print(kind, sizes.subList(0, columns.size()), columns, table);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static TestDatabase onDisk(Path folder) {
        TestDatabase database = new TestDatabase(Databases.h2(
                folder.resolve("ledger") + ";DB_CLOSE_DELAY=-1;CACHE_SIZE=262144;OPTIMIZE_REUSE_RESULTS=0"));
        new Schema(database.dataSource(), Dialect.H2).migrate();
        return database;
    }

    /** One connection for all, for the host's pool makes none anew. */
    private static TestDatabase pooled(TestDatabase database) throws SQLException {
        return new TestDatabase(
                new SingleConnectionDataSource(database.dataSource().getConnection(), true));
    }

    private static void print(Databases kind, List<Integer> sizes, List<List<String>> columns, StringBuilder table) {
        StringBuilder now = new StringBuilder();
        now.append("| ").append(kind).append(" (ms) |");
        sizes.forEach(size -> now.append(String.format(" %,d |", size)));
        now.append("\n|---|").append("---:|".repeat(sizes.size())).append('\n');
        for (int row = 0; row < NAMES.size(); row++) {
            now.append("| ").append(NAMES.get(row)).append(" |");
            for (List<String> column : columns) {
                now.append(' ').append(column.get(row)).append(" |");
            }
            now.append('\n');
        }
        LoggerFactory.getLogger(RegisterBenchmark.class).info("\n{}", now);
        if (columns.size() == sizes.size()) {
            table.append(now).append('\n');
        }
    }

    private void fill(int from, int to) {
        BulkLoad load = new BulkLoad(database);
        for (int i = from; i < to; i++) {
            load.add(ledger.next(i));
        }
        load.finish();
        database.run(() -> database.jdbc().getJdbcOperations().execute("analyze"));
    }

    private static final List<String> NAMES = List.of(
            "bare SQL: first page",
            "bare SQL: count(*)",
            "district: first page with total",
            "district: first page with total and facets",
            "administrator: first page with total",
            "street: first page with total",
            "community: first page with total",
            "community: with total and facets",
            "district: status rectifying",
            "district: status draft",
            "district: red",
            "district: red, with facets",
            "district: status rectifying, source public, with facets",
            "district: one street, with facets",
            "district: by deadline",
            "district: by number, page 100",
            "district: words",
            "street: status rectifying, with facets",
            "inbox of a liaison",
            "inbox of the district",
            "put of one change");

    private List<String> measure() throws SQLException {
        Caller district = ledger.caller("district", UnitRole.SUPERVISOR);
        Caller street = ledger.caller("street3", UnitRole.SUPERVISOR);
        Caller community = ledger.caller("community7", UnitRole.LIAISON);
        LedgerQueryBuilder q = new LedgerQueryBuilder();
        List<String> cells = new ArrayList<>();
        cells.add(median(this::barePage));
        cells.add(median(this::bareCount));
        cells.add(page(q.build(), district));
        cells.add(page(q.facets().build(), district));
        cells.add(page(q.build(), ledger.administrator()));
        cells.add(page(q.build(), street));
        cells.add(page(q.build(), community));
        cells.add(page(q.facets().build(), community));
        cells.add(page(q.statuses("rectifying").build(), district));
        cells.add(page(q.statuses("draft").build(), district));
        cells.add(page(q.lights("red").build(), district));
        cells.add(page(q.lights("red").facets().build(), district));
        cells.add(page(q.statuses("rectifying").sources("public").facets().build(), district));
        cells.add(page(q.units("street5").facets().build(), district));
        cells.add(page(q.sort(new Sort(Field.DEADLINE, false)).build(), district));
        cells.add(page(q.sort(new Sort(Field.NUMBER, true)).skip(5000).build(), district));
        cells.add(page(q.words("安全生产 street3").build(), district));
        cells.add(page(q.statuses("rectifying").facets().build(), street));
        cells.add(median(() -> register.inbox(community, 0, 50)));
        cells.add(median(() -> register.inbox(district, 0, 50)));
        LedgerEntry entry = ledger.next(1);
        LedgerEntry other = RegisterFixture.withStatus(entry, "closed");
        LedgerEntry one = RegisterFixture.withStatus(entry, "rectifying");
        boolean[] turn = {false};
        cells.add(median(() -> {
            turn[0] = !turn[0];
            register.put(turn[0] ? one : other);
        }));
        return cells;
    }

    private String page(LedgerQuery query, Caller caller) {
        return median(() -> register.page(query, caller));
    }

    private void barePage() {
        database.jdbc().getJdbcOperations().execute((Connection connection) -> {
            List<String> ids = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(PAGE);
                    ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    ids.add(rows.getString("id"));
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
            for (String from : Set.of("rect_order_part", "rect_order_waiting")) {
                String in = "?,".repeat(ids.size());
                String sql = "select * from " + from + " where order_id in (" + in.substring(0, in.length() - 1) + ")";
                try (PreparedStatement select = connection.prepareStatement(sql)) {
                    for (int i = 0; i < ids.size(); i++) {
                        select.setString(i + 1, ids.get(i));
                    }
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            rows.getString(1);
                        }
                    }
                }
            }
            return null;
        });
    }

    private void bareCount() {
        database.jdbc().getJdbcOperations().queryForObject("select count(*) from rect_order", Long.class);
    }

    /** A transaction each, as each request is one. */
    private String median(Runnable work) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + 3_000_000_000L;
        for (int i = 0; i < 400 && (i < 3 || System.nanoTime() < end); i++) {
            database.run(() -> {
                long start = System.nanoTime();
                work.run();
                nanos.add(System.nanoTime() - start);
            });
        }
        // The first half warms up.
        List<Long> warm = nanos.subList(nanos.size() / 2, nanos.size());
        return String.format(
                Locale.ROOT, "%.1f", warm.stream().sorted().toList().get(warm.size() / 2) / 1e6);
    }
}
