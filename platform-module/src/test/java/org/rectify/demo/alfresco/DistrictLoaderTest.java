package org.rectify.demo.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.FixedCalendars;
import org.rectify.demo.DemoLoader;
import org.rectify.demo.internal.Chapter;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.demo.internal.life.ModelStage;
import org.rectify.demo.internal.life.Stage;
import org.rectify.demo.sql.DemoMarks;
import org.rectify.notification.Notifications;
import org.rectify.notification.sql.SqlNotifications;
import org.rectify.numbering.Numbering;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;
import org.rectify.platform.RefusedException;
import org.rectify.platform.SettableClock;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.FixedIdentity;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** What the loader makes of what it finds; the lives themselves are played elsewhere. */
class DistrictLoaderTest {

    private final FragileStage stage = new FragileStage();

    @ParameterizedTest
    @EnumSource(Databases.class)
    void loadsWhatAnInterruptedLoadLeftAndNothingTwice(Databases kind) {
        TestDatabase database = kind.create();
        DemoLoader loader = loader(true, database);
        stage.breaksAfter = 40;
        assertThatThrownBy(() -> loader.load((done, total, message) -> {})).hasMessage("the power is gone");
        assertThat(loader.loaded()).isFalse();
        assertThat(loader.refusal()).isEmpty();

        stage.breaksAfter = Integer.MAX_VALUE;
        List<Long> progress = new ArrayList<>();
        loader.load((done, total, message) -> {
            progress.add(done);
            assertThat(done).isLessThanOrEqualTo(total);
            assertThat(message).isNotBlank();
        });
        assertThat(loader.loaded()).isTrue();
        assertThat(progress).isSorted();
        assertThat(stage.drafts).hasSizeGreaterThan(250).doesNotHaveDuplicates();

        int loaded = stage.drafts.size();
        loader.load((done, total, message) -> {});
        assertThat(stage.drafts).hasSize(loaded);

        insertRealOrder(database);
        assertThat(loader.refusal().orElseThrow().code()).isEqualTo("demo.records");
    }

    @Test
    void refusesWhereRealRecordsExistButFinishesWhatItBegan() {
        TestDatabase database = Databases.H2.create();
        DemoLoader loader = loader(true, database);
        insertRealOrder(database);
        assertThat(loader.refusal().orElseThrow().code()).isEqualTo("demo.records");
        assertThatThrownBy(() -> loader.load((done, total, message) -> {})).isInstanceOf(RefusedException.class);
        assertThat(stage.drafts).isEmpty();

        database.execute("insert into rect_demo_life (life) values ('notice-1')");
        assertThat(loader.refusal()).isEmpty();
        loader.load((done, total, message) -> {});
        assertThat(loader.loaded()).isTrue();
        assertThat(loader.refusal().orElseThrow().code()).isEqualTo("demo.records");
    }

    @Test
    void leavesOnlyTheLatestNoticesUnread() {
        TestDatabase database = Databases.H2.create();
        Notifications notifications =
                new SqlNotifications(database.jdbc(), new Inserts(database.jdbc(), database.dialect()));
        for (String day : List.of("2026-03-02", "2026-11-20")) {
            Instant at = Instant.parse(day + "T02:00:00Z");
            database.run(() -> notifications.tell(
                    List.of("leader"), new Notifications.Notice(day, "issued", at, "o", "n", "t", List.of())));
        }
        loader(true, database).load((done, total, message) -> {});
        assertThat(database.read(() -> notifications.unread("leader"))).isEqualTo(1);
    }

    @Test
    void tellsWhatIsDatedAmongTheOrdersWhenItsDayComes() {
        List<Integer> told = new ArrayList<>();
        Chapter chapter = new Chapter() {

            @Override
            public String progress() {
                return "progress-notices";
            }

            @Override
            public Set<String> lives() {
                return Set.of("early", "late");
            }

            @Override
            public List<Dated> dated() {
                return List.of(dated("late", "2099-01-01"), dated("early", "2000-01-01"));
            }

            private Dated dated(String key, String day) {
                return new Dated(key, LocalDate.parse(day).atStartOfDay(), () -> told.add(stage.drafts.size()));
            }
        };

        loader(true, Databases.H2.create(), chapter).load((done, total, message) -> {});

        assertThat(told).containsExactly(0, stage.drafts.size());
    }

    @Test
    void refusesWhereTheDemoIsNotAllowed() {
        DemoLoader loader = loader(false, Databases.H2.create());
        assertThat(loader.enabled()).isFalse();
        assertThat(loader.refusal().orElseThrow().code()).isEqualTo("demo.disabled");
    }

    private DemoLoader loader(boolean enabled, TestDatabase database, Chapter... chapters) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Shanghai"));
        Inserts inserts = new Inserts(database.jdbc(), database.dialect());
        return new DistrictLoader(
                enabled,
                new DemoDirectory(
                        answering(PersonService.class, true),
                        answering(MutableAuthenticationService.class, true),
                        answering(Units.class, Optional.of(new Unit("any", "any", null, null, "/any/", true))),
                        answering(Numbering.class, null)),
                stage,
                new OldNews(new SqlNotifications(database.jdbc(), inserts)),
                List.of(chapters),
                new DemoMarks(database.jdbc(), inserts),
                new FixedCalendars(),
                database,
                new FixedIdentity("system"),
                new SettableClock(clock));
    }

    private static void insertRealOrder(TestDatabase database) {
        database.execute("insert into rect_order (id, version, status, closed_late, suspended, declined, archived,"
                + " progress, return_count, reopen_count, urge_count, created_at, modified_at, demo)"
                + " values ('o', 1, 'draft', false, false, false, false, 0, 0, 0, 0, 0, 0, false)");
    }

    /** A service that gives this one answer to all that is asked of it. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            Class<?> returned = method.getReturnType();
            return returned == void.class ? null : answer;
        }));
    }

    /** The rules' own stage, on which the power may fail. */
    private static final class FragileStage implements Stage {

        private final Stage stage = new ModelStage(District.read());
        private final List<String> drafts = new ArrayList<>();
        private int breaksAfter = Integer.MAX_VALUE;

        @Override
        public Order noticed(Cue cue, NewOrder wanted) {
            begin(wanted);
            return stage.noticed(cue, wanted);
        }

        @Override
        public Order create(Cue cue, NewOrder wanted) {
            begin(wanted);
            return stage.create(cue, wanted);
        }

        private void begin(NewOrder wanted) {
            if (drafts.size() == breaksAfter) {
                throw new IllegalStateException("the power is gone");
            }
            drafts.add(wanted.leadUnit() + " " + wanted.title());
        }

        @Override
        public Order take(Cue cue, String orderId, StepRequest request) {
            return stage.take(cue, orderId, request);
        }

        @Override
        public void attach(Cue cue, String orderId, String measureId, EvidenceFile file) {
            stage.attach(cue, orderId, measureId, file);
        }

        @Override
        public List<Order> children(Cue cue, String orderId) {
            return stage.children(cue, orderId);
        }
    }
}
