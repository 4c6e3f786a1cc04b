package org.rectify.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.register.GeneratedLedger;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerQuery;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.register.RegisterFixture;
import org.rectify.testing.Databases;
import org.rectify.testing.Records;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A ledger filtered by words gives the same, whether what has them is looked up first or not. */
class LedgerWordsIT {

    private static final int SIZE = 600;
    private static final int ROUNDS = 60;
    private static final LedgerQuery ALL = new LedgerQuery(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, null,
            null, List.of(), 0, 20, false);

    private final GeneratedLedger ledger = new GeneratedLedger(5);
    private final Random random = new Random(11);
    private final List<LedgerEntry> entries = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Databases.class)
    void answersAsTheScanDoes(Databases kind) {
        TestDatabase database = kind.create();
        BulkLoad load = new BulkLoad(database);
        for (int i = 0; i < SIZE; i++) {
            entries.add(ledger.next(i));
            load.add(entries.get(i));
        }
        load.finish();
        List<Caller> callers = List.of(
                ledger.administrator(),
                ledger.caller("district", UnitRole.SUPERVISOR),
                ledger.caller("street3", UnitRole.SUPERVISOR),
                ledger.caller("community7", UnitRole.LIAISON));
        LedgerPages scanning = pages(database, -1);
        int found = 0;
        for (int few : List.of(0, 3, 50, LedgerPages.FEW)) {
            LedgerPages narrowing = pages(database, few);
            for (int round = 0; round < ROUNDS; round++) {
                LedgerQuery query = query();
                Caller caller = callers.get(random.nextInt(callers.size()));
                assertThat(database.read(() -> narrowing.page(query, caller)))
                        .as("%s of %s, few are %d", query, caller.person(), few)
                        .isEqualTo(database.read(() -> scanning.page(query, caller)));
                List<LedgerEntry> given = each(database, narrowing, query, caller);
                assertThat(given).isEqualTo(each(database, scanning, query, caller));
                found += given.isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).as("searches that find something").isGreaterThan(ROUNDS);
    }

    private LedgerPages pages(TestDatabase database, int few) {
        return new LedgerPages(
                database.jdbc(),
                database.dialect(),
                new LedgerCounts(database.jdbc()),
                RegisterFixture.deadlines(),
                RegisterFixture.only(Units.class, Map.of("require", ledger.units()::get)),
                GeneratedLedger.ZONE,
                few);
    }

    private static List<LedgerEntry> each(TestDatabase database, LedgerPages pages, LedgerQuery query, Caller caller) {
        List<LedgerEntry> given = new ArrayList<>();
        database.run(() -> pages.each(query, caller, 100, given::add));
        return given;
    }

    /** One to three pieces of the titles and numbers that there are, or a word that nothing has. */
    private LedgerQuery query() {
        List<String> words = new ArrayList<>();
        LedgerEntry entry = entries.get(random.nextInt(entries.size()));
        for (int i = 0; i <= random.nextInt(3); i++) {
            String text = entry.number() == null || random.nextBoolean() ? entry.title() : entry.number();
            int from = random.nextInt(text.length());
            words.add(text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(6))));
        }
        if (random.nextInt(10) == 0) {
            words.add("无此词");
        }
        Field field = Field.values()[random.nextInt(Field.values().length)];
        return Records.with(
                ALL,
                "words",
                String.join(" ", words),
                "statuses",
                random.nextInt(4) == 0 ? Set.of("closed", "draft") : Set.of(),
                "sort",
                random.nextBoolean() ? List.of() : List.of(new Sort(field, random.nextBoolean())),
                "skip",
                random.nextInt(3) * 10,
                "facets",
                random.nextBoolean());
    }
}
