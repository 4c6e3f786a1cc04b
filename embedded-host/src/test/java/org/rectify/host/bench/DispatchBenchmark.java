package org.rectify.host.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Transactions;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** The dispatch of one notice to many units, all of its orders in one transaction, beside orders issued one by one. */
public final class DispatchBenchmark {

    private static final int WARM_UP = 60;
    private static final int SINGLE = 120;

    private final EmbeddedHost host;
    private final Notices notices;
    private final Orders orders;

    private DispatchBenchmark(EmbeddedHost host) {
        this.host = host;
        this.notices = host.bean(Notices.class);
        this.orders = host.bean(Orders.class);
    }

    /** @param arguments how many problems (40) go to how many units (30) each */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int problems = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        Options options = Options.standard(Files.createDirectories(
                        Path.of(Files.createTempDirectory("rectify-bench").toString(), "dispatch")))
                .withPort(0)
                .withoutDemo();
        try (EmbeddedHost host = EmbeddedHost.start(options)) {
            DispatchBenchmark benchmark = new DispatchBenchmark(host);
            host.asAdministrator(() -> host.bean(Transactions.class).write(() -> benchmark.office(units)));
            IntStream.range(0, WARM_UP).forEach(i -> benchmark.single(i % units));
            long begun = System.nanoTime();
            IntStream.range(0, SINGLE).forEach(i -> benchmark.single(i % units));
            double single = SINGLE / seconds(begun);
            Notice draft = benchmark.draft(problems, units);
            begun = System.nanoTime();
            benchmark.issue(draft);
            double taken = seconds(begun);
            int total = problems * units;
            out.println("## Dispatch of a notice\n");
            out.printf(
                    "%d problems to %d units: %,d orders with their processes, histories and papers in one"
                            + " transaction. One thread, H2 on disk.%n%n",
                    problems, units, total);
            out.println("| what | orders | seconds | orders per second |\n|---|---|---|---|");
            out.printf("| one by one, each in its transaction | %d | %.1f | %.1f |%n", SINGLE, SINGLE / single, single);
            out.printf("| by one notice | %,d | %.1f | %.1f |%n", total, taken, total / taken);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private Void office(int count) {
        Units units = host.bean(Units.class);
        units.create("district", "督办室", UnitKind.DISTRICT, null, true);
        units.join("admin", "district", UnitRole.SUPERVISOR);
        for (int i = 0; i < count; i++) {
            units.create("street" + i, "街道" + i, UnitKind.STREET, "district", false);
            Accounts.create(host, "officer" + i);
            units.join("officer" + i, "street" + i, UnitRole.OFFICER);
        }
        return null;
    }

    private void single(int unit) {
        NewOrder wanted = new NewOrder(
                "台账更新不及时",
                problem(),
                "district",
                "street" + unit,
                List.of(),
                "officer" + unit,
                "补齐台账",
                deadline(),
                Priority.NORMAL,
                null,
                null);
        host.as("admin", () -> orders.create(wanted, true));
    }

    private Notice draft(int problems, int units) {
        List<Notice.Share> shares = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            shares.add(new Notice.Share("street" + i, "officer" + i, deadline()));
        }
        List<Notice.Item> items = IntStream.range(0, problems)
                .mapToObj(i -> new Notice.Item(null, null, "问题" + i, problem(), "限期整改", shares, false))
                .toList();
        NewNotice wanted = new NewNotice("关于督导检查发现问题的整改通知", "督导检查", null, null, null, null, List.of(), items);
        return host.as("admin", () -> notices.create(wanted));
    }

    private void issue(Notice draft) {
        host.as(
                "admin",
                () -> notices.take(
                        draft.id(), new NoticeRequest(NoticeStep.ISSUE, Map.of(), null), (done, total, message) -> {
                            if (done % 100 == 0) {
                                System.err.println("    " + done + " of " + total);
                            }
                        }));
    }

    private static Order.Problem problem() {
        return new Order.Problem("二季度台账未更新", Source.INSPECTION, "档案台账", Severity.MINOR, Pace.BY_DATE, null, "办公室");
    }

    private static LocalDate deadline() {
        return LocalDate.now().plusDays(60);
    }
}
