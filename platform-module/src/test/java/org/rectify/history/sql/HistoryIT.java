package org.rectify.history.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.history.History.Step;
import org.rectify.history.History.Tampering;
import org.rectify.history.HistoryEntry;
import org.rectify.history.HistoryFixture;
import org.rectify.history.internal.Chain;
import org.rectify.platform.Page;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.springframework.dao.DataAccessException;

@ParameterizedClass
@EnumSource(Databases.class)
class HistoryIT {

    private final Databases kind;
    private final TestDatabase database;
    private final SqlHistory history;

    HistoryIT(Databases kind) {
        this.kind = kind;
        this.database = kind.create();
        this.history = new SqlHistory(database.jdbc(), database, Clock.systemUTC());
    }

    @BeforeEach
    void write() {
        for (String record : List.of("r1", "r2", "r3")) {
            for (int n = 1; n <= 4; n++) {
                append(HistoryFixture.step(record, n));
            }
        }
    }

    @Test
    void readsBackWhatWasWrittenOldestFirst() {
        Page<HistoryEntry> page = database.write(() -> history.timeline("r2", 1, 2));
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(HistoryEntry::seq).containsExactly(2L, 3L);
        HistoryEntry third = page.items().get(1);
        Step step = HistoryFixture.step("r2", 3);
        assertThat(third.previousHash()).isEqualTo(page.items().get(0).hash());
        assertThat(third.at()).isEqualTo(step.at());
        assertThat(third.remark()).isEqualTo(step.remark());
        assertThat(third.changes()).isEqualTo(step.changes());
        assertThat(List.copyOf(third.changes().keySet())).containsExactly("progress", "deadline");
        assertThat(third.attachments()).isEqualTo(step.attachments());
    }

    @Test
    void keepsTextThatTheDatabaseCannotHoldInAFormThatVerifies() {
        Step step = HistoryFixture.step("r9", 1);
        append(new Step(
                "r9",
                Instant.parse("2026-01-01T00:00:00.123456789Z"),
                "u",
                "comment",
                null,
                null,
                "a\u0000b\uD800",
                step.changes(),
                List.of()));
        assertThat(verify("r9")).isEmpty();
    }

    @Test
    void findsNothingWhereNothingWasTouched() {
        history.seal();
        append(HistoryFixture.step("r1", 5));
        history.seal();
        history.seal();
        assertThat(verifyAll()).isEmpty();
        assertThat(verify("r1")).isEmpty();
        assertThat(verify("unknown")).isEmpty();
        assertThat(count("select count(*) from rect_history_seal")).isEqualTo(2);
    }

    @Test
    void namesTheFirstEntryThatWasChanged() {
        tamper("update rect_history set remark = 'nothing' where record_id = 'r2' and seq in (2, 3)");
        assertThat(verify("r2")).isEqualTo(List.of(new Tampering("r2", 2, "changed")));
        assertThat(verifyAll()).containsExactly(new Tampering("r2", 2, "changed"));
    }

    @Test
    void noticesEveryFieldOfAnEntry() {
        List<String> changes = List.of(
                "happened_at = happened_at + 1",
                "by_user = 'x'",
                "step = 'x'",
                "from_state = 'x'",
                "to_state = null",
                "remark = 'x'",
                "changes = '[]'",
                "attachments = '[]'",
                "previous_hash = hash");
        int n = 0;
        for (String change : changes) {
            String record = "f" + n++;
            append(HistoryFixture.step(record, 1));
            tamper("update rect_history set " + change + " where record_id = '" + record + "'");
            assertThat(verify(record)).as(change).containsExactly(new Tampering(record, 1, "changed"));
        }
    }

    @Test
    void noticesAnEntryTakenOutOfTheMiddle() {
        tamper("delete from rect_history where record_id = 'r1' and seq = 2");
        assertThat(verifyAll()).containsExactly(new Tampering("r1", 2, "missing"));
    }

    @Test
    void noticesEntriesCutOffTheEnd() {
        tamper("delete from rect_history where record_id = 'r1' and seq >= 3");
        assertThat(verifyAll()).containsExactly(new Tampering("r1", 3, "head"));
    }

    @Test
    void noticesAHeadThatIsGone() {
        tamper("delete from rect_history_head where record_id = 'r1'");
        assertThat(verifyAll()).containsExactly(new Tampering("r1", 1, "head"));
        assertThat(verify("r1")).containsExactly(new Tampering("r1", 4, "head"));
    }

    @Test
    void noticesASealedRecordThatIsGone() {
        history.seal();
        tamper("delete from rect_history where record_id = 'r2'");
        tamper("delete from rect_history_head where record_id = 'r2'");
        assertThat(verifyAll()).containsExactly(new Tampering("r2", 4, "seal"));
    }

    @Test
    void noticesASealedRecordThatIsGoneFromTheSealsToo() {
        history.seal();
        for (String table : List.of("rect_history", "rect_history_head", "rect_history_sealed")) {
            tamper("delete from " + table + " where record_id = 'r2'");
        }
        assertThat(verifyAll()).containsExactly(new Tampering("seal-1", 1, "seal"));
    }

    @Test
    void noticesSealsThatWereTakenAway() {
        history.seal();
        tamper("delete from rect_history_seal");
        assertThat(verifyAll()).containsExactly(new Tampering("seal-1", 1, "seal"));
        tamper("delete from rect_history_sealed");
        assertThat(verifyAll())
                .containsExactly(
                        new Tampering("r1", 4, "seal"), new Tampering("r2", 4, "seal"), new Tampering("r3", 4, "seal"));
    }

    @Test
    void noticesASealedChainThatWasWrittenAnew() {
        history.seal();
        HistoryEntry first =
                database.write(() -> history.timeline("r2", 0, 1)).items().get(0);
        HistoryEntry forged = Chain.next(HistoryFixture.step("r2", 9), 2, first.hash());
        tamper("delete from rect_history where record_id = 'r2' and seq > 1");
        database.run(() -> database.jdbc()
                .update(
                        "update rect_history_head set seq = 1, hash = :hash where record_id = 'r2'",
                        Map.of("hash", first.hash())));
        HistoryEntry written = append(HistoryFixture.step("r2", 9));
        assertThat(written.hash()).isEqualTo(forged.hash());
        append(HistoryFixture.step("r2", 8));
        append(HistoryFixture.step("r2", 7));
        assertThat(verify("r2")).containsExactly(new Tampering("r2", 4, "seal"));
        assertThat(verifyAll()).containsExactly(new Tampering("r2", 4, "seal"));
    }

    @Test
    void refusesChangesInTheDatabaseItself() {
        assumeTrue(kind == Databases.POSTGRESQL, "no such triggers elsewhere");
        for (String statement :
                List.of("update rect_history set remark = 'x'", "delete from rect_history", "truncate rect_history")) {
            assertThatThrownBy(() -> database.execute(statement))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
        }
        assertThat(verifyAll()).isEmpty();
    }

    private HistoryEntry append(Step step) {
        return database.write(() -> history.append(step));
    }

    private List<Tampering> verify(String record) {
        return database.write(() -> history.verify(record)).stream().toList();
    }

    private List<Tampering> verifyAll() {
        List<Tampering> found = new ArrayList<>();
        history.verifyAll(found::add, checked -> {});
        return found;
    }

    /** As one with the rights of the tables' owner would. */
    private void tamper(String sql) {
        database.run(() -> {
            var jdbc = database.jdbc().getJdbcOperations();
            if (kind == Databases.POSTGRESQL) {
                jdbc.execute("set local session_replication_role = replica");
            }
            assertThat(jdbc.update(sql)).isPositive();
        });
    }

    private long count(String sql) {
        return database.write(() -> database.jdbc().getJdbcOperations().queryForObject(sql, Long.class));
    }
}
