package org.rectify.host.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Transactions;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Lives per second through the services, beside the same process on a bare engine on the same kind of database. */
public final class LifeBenchmark {

    private static final int WARM_UP = 100;
    private static final int COUNTED = 300;

    private final Orders orders;
    private final EmbeddedHost host;

    private LifeBenchmark(EmbeddedHost host) {
        this.host = host;
        this.orders = host.bean(Orders.class);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("## Lives of orders\n");
        out.printf(
                "One thread, %d lives after %d to warm up; the server of PostgreSQL does not wait for its disk. A life:"
                        + " draft, issuance, sign-for, plan, report, evidence, submission, close-off, filing.%n%n",
                COUNTED, WARM_UP);
        out.println("| database | bare Activiti engine, lives per second | through the services | times the floor |");
        out.println("|---|---:|---:|---:|");
        Path folder = Files.createTempDirectory("rectify-bench");
        row(out, "H2 on disk", folder.resolve("engine"), null, Options.standard(folder.resolve("h2")));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String host = server.getJdbcUrl("postgres", "postgres");
            Options options = Options.standard(folder.resolve("postgresql")).withDatabase(host);
            row(out, "PostgreSQL", folder, database(server), options);
        }
    }

    /** The bare engine's own database on the server. */
    private static String database(EmbeddedPostgres server) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database engine");
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
        return server.getJdbcUrl("postgres", "engine");
    }

    private static void row(PrintStream out, String database, Path bareData, String bareAddress, Options options)
            throws IOException {
        double bare = bare(bareData, bareAddress);
        double services = services(options.withPort(0).withoutDemo());
        out.printf("| %s | %.1f | %.1f | %.2f |%n", database, bare, services, bare / services);
    }

    private static double bare(Path data, String address) throws IOException {
        Files.createDirectories(data);
        try (BareEngine engine = new BareEngine(data, address)) {
            return perSecond("bare engine", engine::live);
        }
    }

    private static double services(Options options) throws IOException {
        Files.createDirectories(options.data());
        try (EmbeddedHost host = EmbeddedHost.start(options)) {
            LifeBenchmark benchmark = new LifeBenchmark(host);
            host.asAdministrator(() -> host.bean(Transactions.class).write(benchmark::office));
            return perSecond("services", benchmark::live);
        }
    }

    private Void office() {
        Units units = host.bean(Units.class);
        units.create("district", "督办室", UnitKind.DISTRICT, null, true);
        units.create("street1", "街道", UnitKind.STREET, "district", true);
        // The host's own account plays every part above: what is measured is the work, not who does it.
        units.join("admin", "district", UnitRole.SUPERVISOR);
        units.join("admin", "district", UnitRole.ARCHIVIST);
        Accounts.create(host, "officer");
        units.join("officer", "street1", UnitRole.OFFICER);
        return null;
    }

    private void live() {
        LocalDate deadline = LocalDate.now().plusDays(60);
        NewOrder wanted = new NewOrder(
                "台账更新不及时",
                new Order.Problem("二季度台账未更新", Source.INSPECTION, "档案台账", Severity.MINOR, Pace.BY_DATE, null, "办公室"),
                "district",
                "street1",
                List.of(),
                "officer",
                "补齐台账",
                deadline,
                Priority.NORMAL,
                null,
                null);
        String id = host.as("admin", () -> orders.create(wanted, true).id());
        take("officer", id, Step.SIGN_FOR, Map.of());
        Order planned = take(
                "officer",
                id,
                Step.PLAN,
                Map.of("measures", List.of(Map.of("text", "补齐台账", "dueOn", deadline.toString()))));
        take("officer", id, Step.REPORT, Map.of("percentage", 60, "text", "已补齐大部分"));
        InputStream proof = new ByteArrayInputStream("已补齐".getBytes(StandardCharsets.UTF_8));
        String measure = planned.measures().get(0).id();
        host.as("officer", () -> orders.attach(id, "说明.txt", measure, proof));
        take("officer", id, Step.SUBMIT, Map.of("text", "已整改到位"));
        take("admin", id, Step.ACCEPT, Map.of("remark", "属实"));
        take("admin", id, Step.ARCHIVE, Map.of());
    }

    private Order take(String who, String id, Step step, Map<String, Object> fields) {
        return host.as(who, () -> orders.take(id, StepRequest.of(step, fields)));
    }

    private static double perSecond(String what, Runnable life) {
        System.err.println("    " + what);
        for (int i = 0; i < WARM_UP; i++) {
            life.run();
        }
        long begun = System.nanoTime();
        for (int i = 0; i < COUNTED; i++) {
            life.run();
        }
        return COUNTED * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begun);
    }
}
