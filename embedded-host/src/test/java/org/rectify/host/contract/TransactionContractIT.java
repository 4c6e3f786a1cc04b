package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Transactions as ACS has them (facts B). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class TransactionContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        fixture.inTransaction(() -> {
            fixture.jdbc.execute("create table if not exists contract_row (id varchar(80) primary key)");
            return null;
        });
    }

    private int rows(String id) {
        return fixture.inTransaction(
                () -> fixture.jdbc.queryForObject("select count(*) from contract_row where id = ?", Integer.class, id));
    }

    private void insert(String id) {
        fixture.jdbc.update("insert into contract_row (id) values (?)", id);
    }

    @Test
    void commitsNodesAndRowsTogether() {
        NodeRef folder = fixture.folder();
        String id = HostFixture.unique("row");
        NodeRef node = fixture.inTransaction(() -> {
            insert(id);
            return fixture.create(folder, HostFixture.unique("o"), HostFixture.ORDER, Map.of());
        });
        assertThat(rows(id)).isOne();
        assertThat(fixture.inTransaction(() -> fixture.nodes.exists(node))).isTrue();
    }

    @Test
    void leavesNothingOfWhatIsRolledBack() {
        NodeRef folder = fixture.folder();
        String id = HostFixture.unique("row");
        NodeRef[] made = new NodeRef[1];
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    insert(id);
                    made[0] = fixture.create(folder, HostFixture.unique("o"), HostFixture.ORDER, Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows(id)).isZero();
        assertThat(fixture.inTransaction(() -> fixture.nodes.exists(made[0]))).isFalse();
    }

    @Test
    void triesAnythingWithAnSqlExceptionFortyTimes() {
        String id = HostFixture.unique("row");
        fixture.inTransaction(() -> {
            insert(id);
            return null;
        });
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    attempts.incrementAndGet();
                    insert(id);
                    return null;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(attempts).hasValue(40);
    }

    @Test
    void triesOnceWhatMustNotBeTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new Final(new SQLException("no"));
                }))
                .isInstanceOf(Final.class);
        assertThat(attempts).hasValue(1);
    }

    private static final class Final extends RuntimeException implements DoNotRetryException {
        private static final long serialVersionUID = 1L;

        private Final(Throwable cause) {
            super(cause);
        }
    }

    @Test
    void commitsTheOuterWorkWhenAJoinedFailureIsCaught() {
        String id = HostFixture.unique("row");
        fixture.inTransaction(() -> {
            insert(id);
            try {
                fixture.transactions.doInTransaction(() -> {
                    throw new IllegalStateException("no");
                });
            } catch (IllegalStateException caught) {
                // As an extension might.
            }
            return null;
        });
        assertThat(rows(id)).isOne();
    }

    @Test
    void keepsWhatANewTransactionDidWhenTheOuterOneFails() {
        String id = HostFixture.unique("row");
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    fixture.transactions.doInTransaction(
                            () -> {
                                insert(id);
                                return null;
                            },
                            false,
                            true);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows(id)).isOne();
    }

    @Test
    void tellsListenersInOrderAndSwallowsWhatTheyThrowAfterTheCommit() {
        List<String> told = new ArrayList<>();
        String id = HostFixture.unique("row");
        fixture.inTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    told.add("beforeCommit");
                    insert(id);
                }

                @Override
                public void beforeCompletion() {
                    told.add("beforeCompletion");
                }

                @Override
                public void afterCommit() {
                    told.add("afterCommit");
                    throw new IllegalStateException("swallowed");
                }
            });
            told.add("work");
            return null;
        });
        assertThat(told).containsExactly("work", "beforeCommit", "beforeCompletion", "afterCommit");
        assertThat(rows(id)).isOne();
    }

    @Test
    void refusesToWriteWithinAReadingTransaction() {
        assertThatThrownBy(() -> fixture.host.asAdministrator(() -> fixture.transactions.doInTransaction(
                        () -> fixture.transactions.doInTransaction(() -> null), true)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("Read-Write transaction started within read-only transaction");
    }

    @Test
    void wantsATransactionToWriteByTheInternalService() {
        NodeRef folder = fixture.folder();
        assertThatThrownBy(() -> fixture.without(
                        "admin", () -> fixture.create(folder, HostFixture.unique("o"), HostFixture.ORDER, Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void losesNoneOfTheChangesThatManyMakeToOneNode() throws Exception {
        NodeRef order = fixture.order(fixture.folder());
        int people = 6;
        int each = 5;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(people);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(pool.submit(() -> {
                start.await();
                for (int k = 0; k < each; k++) {
                    fixture.inTransaction(() -> {
                        int count = (Integer) fixture.nodes.getProperty(order, HostFixture.COUNT);
                        fixture.nodes.setProperty(order, HostFixture.COUNT, count + 1);
                        return null;
                    });
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertThat(fixture.property(order, HostFixture.COUNT)).isEqualTo(people * each);
    }

    @Test
    void showsWhoeverWaitedForARowTheNodeThatTheOtherOneWrote() throws Exception {
        NodeRef order = fixture.order(fixture.folder());
        String id = HostFixture.unique("row");
        fixture.inTransaction(() -> {
            insert(id);
            return null;
        });
        AtomicInteger conflicts = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(pool.submit(() -> {
                for (int k = 0; k < 10; k++) {
                    AtomicInteger attempts = new AtomicInteger();
                    fixture.inTransaction(() -> {
                        if (attempts.incrementAndGet() > 1) {
                            conflicts.incrementAndGet();
                        }
                        fixture.jdbc.queryForObject(
                                "select id from contract_row where id = ? for update", String.class, id);
                        int count = (Integer) fixture.nodes.getProperty(order, HostFixture.COUNT);
                        fixture.nodes.setProperty(order, HostFixture.COUNT, count + 1);
                        return null;
                    });
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertThat(fixture.property(order, HostFixture.COUNT)).isEqualTo(40);
        assertThat(conflicts).as("tries that were for nothing").hasValue(0);
    }
}
