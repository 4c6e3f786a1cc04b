package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Job locks as ACS has them (facts G). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class JobLockContractIT {
    private static final long LONG = 60_000;

    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private JobLockService locks;
    private QName name;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        locks = fixture.host.bean(JobLockService.class);
        name = HostFixture.fx(HostFixture.unique("lock"));
    }

    private void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    @Test
    void givesALockToOneAtATime() {
        String token = locks.getLock(name, LONG);
        assertThatThrownBy(() -> locks.getLock(name, LONG)).isInstanceOf(LockAcquisitionException.class);
        locks.refreshLock(token, name, LONG);
        locks.releaseLock(token, name);
        assertThat(locks.getLock(name, LONG)).isNotEqualTo(token);
    }

    @Test
    void refreshesALockThatRanOutAndWasNotTaken() throws InterruptedException {
        String token = locks.getLock(name, 1);
        pause(5);
        locks.refreshLock(token, name, LONG);
        assertThatThrownBy(() -> locks.getLock(name, LONG)).isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    void refusesToRefreshOrReleaseALockThatSomebodyElseTook() throws InterruptedException {
        String token = locks.getLock(name, 1);
        pause(5);
        locks.getLock(name, LONG);
        assertThatThrownBy(() -> locks.refreshLock(token, name, LONG)).isInstanceOf(LockAcquisitionException.class);
        assertThatThrownBy(() -> locks.releaseLock(token, name)).isInstanceOf(LockAcquisitionException.class);
        assertThat(locks.releaseLockVerify(token, name)).isFalse();
    }

    @Test
    void wantsATransactionForATransactionalLockAndGivesItBackAtItsEnd() {
        assertThatThrownBy(() -> locks.getTransactionalLock(name, LONG)).isInstanceOf(IllegalStateException.class);
        fixture.inTransaction(() -> {
            locks.getTransactionalLock(name, LONG);
            return null;
        });
        assertThat(locks.getLock(name, LONG)).isNotNull();
    }
}
