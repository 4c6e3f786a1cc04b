package org.rectify.record.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.activiti.engine.ActivitiOptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

class EngineRacesTest {

    @Test
    void aLostRaceIsToldSoThatTheHostTriesAgain() {
        RuntimeException deep = new IllegalStateException(new ActivitiOptimisticLockingException("updated by another"));

        assertThatThrownBy(() -> EngineRaces.run(() -> {
                    throw deep;
                }))
                .isInstanceOf(ConcurrencyFailureException.class)
                .hasCause(deep);
    }

    @Test
    void anyOtherFailureStaysWhatItIs() {
        RuntimeException fault = new IllegalStateException("fault");

        assertThatThrownBy(() -> EngineRaces.run(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }
}
