package org.rectify.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.register.RegisterMaintenance.Difference;
import org.rectify.register.sql.SqlRegister;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;

@ParameterizedClass
@EnumSource(Databases.class)
class RegisterMaintenanceIT {

    private final GeneratedLedger ledger = new GeneratedLedger(5);
    private final TestDatabase database;
    private final SqlRegister register;
    private final SqlRegisterMaintenanceFixture maintenance;

    RegisterMaintenanceIT(Databases kind) {
        this.database = kind.create();
        this.register = RegisterFixture.register(database, ledger);
        this.maintenance = new SqlRegisterMaintenanceFixture(register, database);
    }

    @BeforeEach
    void fill() {
        database.run(() -> {
            for (int i = 0; i < 250; i++) {
                LedgerEntry entry = ledger.next(i);
                register.put(entry);
                maintenance.record(entry);
            }
        });
    }

    @Test
    void findsNothingWhereAllAgrees() {
        assertThat(maintenance.verify().differences()).isEmpty();
        maintenance.fold();
        RegisterMaintenance.Result result = maintenance.verify();
        assertThat(result.differences()).isEmpty();
        assertThat(result.checked()).isEqualTo(250);
        assertThat(count("select count(*) from rect_order_count_change")).isZero();
    }

    @Test
    void namesEachDifferenceAndMendsIt() {
        List<LedgerEntry> all = maintenance.all();
        LedgerEntry changed = all.get(3);
        LedgerEntry missing = all.get(120);
        LedgerEntry surplus = ledger.next(999);
        LedgerEntry partless =
                all.stream().filter(one -> !one.parts().isEmpty()).findFirst().orElseThrow();
        execute("update rect_order set status = 'cancelled', progress = 77 where id = '" + changed.id() + "'");
        execute("delete from rect_order where id = '" + missing.id() + "'");
        execute("delete from rect_order_part where order_id = '" + partless.id() + "'");
        database.run(() -> register.put(surplus));

        RegisterMaintenance.Result found = maintenance.verify();

        assertThat(found.mended()).isZero();
        assertThat(found.differences())
                .containsExactlyInAnyOrder(
                        new Difference(changed.id(), changed.number(), "differs: status, progress"),
                        new Difference(missing.id(), missing.number(), "missing"),
                        new Difference(partless.id(), partless.number(), "differs: parts"),
                        new Difference(surplus.id(), surplus.number(), "surplus"),
                        new Difference(null, null, "counts"));

        RegisterMaintenance.Result mended = maintenance.rebuild();

        assertThat(mended.mended()).isEqualTo(mended.found()).isGreaterThanOrEqualTo(4);
        assertThat(maintenance.verify().differences()).isEmpty();
        assertThat(database.write(() -> register.find(missing.id()))).contains(missing);
        assertThat(total()).isEqualTo(250);
    }

    @Test
    void makesTheWholeLedgerAnewFromTheRecords() {
        for (String table : List.of(
                "rect_waiting", "rect_order_part", "rect_order", "rect_order_count", "rect_order_count_change")) {
            database.execute("delete from " + table);
        }
        RegisterMaintenance.Result result = maintenance.rebuild();
        assertThat(result.mended()).isEqualTo(250);
        assertThat(maintenance.verify().differences()).isEmpty();
        assertThat(total()).isEqualTo(250);
    }

    @Test
    void mendsCountsThatAreWrong() {
        maintenance.fold();
        execute("update rect_order_count set n = n + 5 where viewer = '/district/' and facet = 'status'");
        assertThat(maintenance.verify().differences()).containsExactly(new Difference(null, null, "counts"));
        maintenance.rebuild();
        assertThat(total()).isEqualTo(250);
    }

    @Test
    void countsExactlyWhileManyWriteAndTheCountsAreFolded() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> all = new ArrayList<>();
            List<LedgerEntry> entries = maintenance.all();
            for (int t = 0; t < 5; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    for (int i = thread; i < 250; i += 5) {
                        LedgerEntry changed = RegisterFixture.withStatus(entries.get(i), "rectifying");
                        database.run(() -> register.put(changed));
                    }
                }));
            }
            all.add(threads.submit(() -> {
                for (int i = 0; i < 10; i++) {
                    maintenance.fold();
                }
            }));
            for (Future<?> one : all) {
                one.get();
            }
            entries.forEach(entry -> maintenance.record(RegisterFixture.withStatus(entry, "rectifying")));
        } finally {
            threads.shutdownNow();
        }
        assertThat(maintenance.verify().differences()).isEmpty();
    }

    private long total() {
        Caller administrator = ledger.caller("district", UnitRole.SUPERVISOR);
        return database.write(() -> register.page(new LedgerQueryBuilder().build(), administrator))
                .page()
                .total();
    }

    private void execute(String sql) {
        assertThat(database.execute(sql)).isPositive();
    }

    private long count(String sql) {
        return database.write(() -> database.jdbc().getJdbcOperations().queryForObject(sql, Long.class));
    }
}
