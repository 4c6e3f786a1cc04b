package org.rectify.register;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.Schema;
import org.rectify.record.Inbox;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.register.sql.BulkLoad;
import org.rectify.register.sql.SqlRegister;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How fast the ledger answers at 10,000, 100,000 and 1,000,000 orders, beside the bare SQL of its first page: the
 * newest fifty with their parts and what waits, by plain JDBC, without scope, total or facets. Prints Markdown tables. Arguments: the databases (H2, POSTGRESQL), then the sizes; none for all.
 */
public final class RegisterBenchmark {

    /** What a caller who sees everything asks. */
    private static final String ALL = "1 = 1";

    /** What the district asks: what it issued, and what came to it or one of its units. */
    private static final String DISTRICTS = "(o.issuing_path >= '/district/' and o.issuing_path < '/district0'"
            + " or o.status not in ('discarded', 'draft', 'in-approval')"
            + " and (o.lead_path >= '/district/' and o.lead_path < '/district0'"
            + " or exists (select 1 from rect_order_part t where t.order_id = o.id"
            + " and t.path >= '/district/' and t.path < '/district0')))";

    private static final List<String> NAMES = List.of(
            "bare SQL: first page of all",
            "administrator: first page with total",
            "bare SQL: first page of the district's",
            "district: first page with total",
            "district: first page with total and facets",
            "bare SQL: count(*) alone",
            "street: first page with total",
            "community: first page with total",
            "community: first page with total and facets",
            "district: status rectifying",
            "district: status draft",
            "district: red",
            "district: by deadline",
            "district: by number, 101st page",
            "district: red, with facets",
            "district: status rectifying, source public, with facets",
            "district: one street, with facets",
            "district: two words",
            "district: the number of one order",
            "street: status rectifying, with facets",
            "inbox of a community's liaison",
            "inbox of the district",
            "writing one change of status");

    private final TestDatabase database;
    private final SqlRegister register;
    private final Inbox inbox;
    private final GeneratedLedger ledger = new GeneratedLedger(7);

    private RegisterBenchmark(TestDatabase database) {
        this.database = database;
        this.register = RegisterFixture.register(database, ledger);
        this.inbox = RegisterFixture.inbox(database);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("## The ledger\n");
        out.println(
                "Medians in milliseconds. Bare SQL: the newest fifty with their parts and what waits, by plain JDBC,"
                        + " without total or facets.");
        for (Databases kind : Databases.values()) {
            if (given.stream().noneMatch(one -> !Character.isDigit(one.charAt(0))) || given.contains(kind.name())) {
                List<Integer> sizes = given.stream()
                        .filter(one -> Character.isDigit(one.charAt(0)))
                        .map(Integer::valueOf)
                        .toList();
                out.println("\n" + run(kind, sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes));
            }
        }
    }

    private static String run(Databases kind, List<Integer> sizes) throws Exception {
        Path folder = Files.createTempDirectory("rectify-bench-");
        try {
            TestDatabase database = pooled(kind == Databases.H2 ? onDisk(folder) : onServer(kind));
            RegisterBenchmark benchmark = new RegisterBenchmark(database);
            List<List<String>> columns = new ArrayList<>();
            int from = 0;
            for (int size : sizes) {
                benchmark.fill(from, size);
                from = size;
                columns.add(benchmark.measure());
                System.err.println(kind + " at " + size + " measured");
            }
            return table(kind, sizes, columns);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static TestDatabase onDisk(Path folder) {
        TestDatabase database = new TestDatabase(Databases.h2(folder.resolve("ledger")
                + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512;CACHE_SIZE=65536;OPTIMIZE_REUSE_RESULTS=0"));
        new Schema(database.dataSource(), Dialect.H2).migrate();
        return database;
    }

    /** The database of the system property {@code rectify.bench.url}, where it is given; one of our own otherwise. */
    private static TestDatabase onServer(Databases kind) {
        String url = System.getProperty("rectify.bench.url");
        if (url == null) {
            return kind.create();
        }
        TestDatabase database = new TestDatabase(Databases.postgres(url));
        new Schema(database.dataSource(), Dialect.POSTGRESQL).migrate();
        return database;
    }

    /** One connection for all, for the host's pool makes none anew. */
    private static TestDatabase pooled(TestDatabase database) throws SQLException {
        return new TestDatabase(
                new SingleConnectionDataSource(database.dataSource().getConnection(), true));
    }

    private static String table(Databases kind, List<Integer> sizes, List<List<String>> columns) {
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
        return now.toString();
    }

    private void fill(int from, int to) {
        // What the last size's writing has left, as the job of a host folds it again and again.
        new SqlRegisterMaintenanceFixture(register, database).fold();
        Long there = database.write(() ->
                database.jdbc().getJdbcOperations().queryForObject("select count(*) from rect_order", Long.class));
        if (there >= to) {
            return;
        }
        BulkLoad load = new BulkLoad(database).withoutIndexes();
        for (int i = from; i < to; i++) {
            load.add(ledger.next(i));
        }
        load.finish();
        database.run(() -> database.jdbc().getJdbcOperations().execute("analyze"));
    }

    private List<String> measure() {
        Caller district = ledger.caller("district", UnitRole.SUPERVISOR);
        Caller street = ledger.caller("street3", UnitRole.SUPERVISOR);
        Caller community = ledger.caller("community7", UnitRole.LIAISON);
        LedgerQueryBuilder q = new LedgerQueryBuilder();
        LedgerEntry entry = ledger.next(1);
        LedgerEntry closed = RegisterFixture.withStatus(entry, "closed");
        LedgerEntry open = RegisterFixture.withStatus(entry, "rectifying");
        boolean[] turn = {false};
        List<String> cells = new ArrayList<>();
        // Alternately, so that what else the machine does burdens all of them alike.
        cells.addAll(medians(
                () -> barePage(ALL),
                page(q, ledger.administrator()),
                () -> barePage(DISTRICTS),
                page(q, district),
                page(q.facets(), district)));
        cells.addAll(medians(this::bareCount));
        cells.addAll(medians(page(q, street), page(q, community), page(q.facets(), community)));
        cells.addAll(medians(
                page(q.statuses("rectifying"), district),
                page(q.statuses("draft"), district),
                page(q.lights("red"), district),
                page(q.sort(new Sort(Field.DEADLINE, false)), district),
                page(q.sort(new Sort(Field.NUMBER, true)).skip(5000), district)));
        cells.addAll(medians(
                page(q.lights("red").facets(), district),
                page(q.statuses("rectifying").sources("public").facets(), district),
                page(q.units("street5").facets(), district),
                page(q.words("安全生产 street3"), district),
                page(q.words("第7777件"), district),
                page(q.statuses("rectifying").facets(), street)));
        cells.addAll(medians(() -> inbox.page(community, 0, 50), () -> inbox.page(district, 0, 50), () -> {
            turn[0] = !turn[0];
            register.put(turn[0] ? open : closed);
        }));
        return cells;
    }

    private Runnable page(LedgerQueryBuilder query, Caller caller) {
        return () -> register.page(query.build(), caller);
    }

    private void barePage(String where) {
        String page = "select * from rect_order o where " + where + " order by o.created_at desc, o.id desc limit 50";
        database.jdbc().getJdbcOperations().execute((Connection connection) -> {
            List<String> ids = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(page);
                    ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    ids.add(rows.getString("id"));
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
            for (String from : List.of("rect_order_part where order_id", "rect_waiting where record_id")) {
                String in = "?,".repeat(ids.size());
                String sql = "select * from " + from + " in (" + in.substring(0, in.length() - 1) + ")";
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

    /** A transaction each, as each request is one; the first half of the rounds warms up. */
    private List<String> medians(Runnable... works) {
        List<List<Long>> nanos = new ArrayList<>();
        for (int i = 0; i < works.length; i++) {
            nanos.add(new ArrayList<>());
        }
        long end = System.nanoTime() + works.length * 3_000_000_000L;
        for (int round = 0; round < 1000 && (round < 4 || System.nanoTime() < end); round++) {
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                database.run(works[i]);
                nanos.get(i).add(System.nanoTime() - start);
            }
        }
        return nanos.stream().map(RegisterBenchmark::median).toList();
    }

    private static String median(List<Long> nanos) {
        List<Long> warm = nanos.subList(nanos.size() / 2, nanos.size());
        return String.format(
                Locale.ROOT, "%.2f", warm.stream().sorted().toList().get(warm.size() / 2) / 1e6);
    }
}
