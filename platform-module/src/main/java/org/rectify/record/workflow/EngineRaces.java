package org.rectify.record.workflow;

import org.activiti.engine.ActivitiOptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A timer that fires in the very moment of a step, or another step, moves the process in between: the engine then refuses
 * the later one. ACS tries again whatever Spring calls a concurrency failure, but does not know the engine's own exception
 * (source: RETRY_EXCEPTIONS of RetryingTransactionHelper), and the person would be told to try again for nothing.
 */
final class EngineRaces {

    private EngineRaces() {}

    /** @throws OptimisticLockingFailureException where the work lost such a race; nothing of its transaction may be kept */
    static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (!lost(failed)) {
                throw failed;
            }
            RuntimeException race = new OptimisticLockingFailureException("The process moved at the same moment");
            race.initCause(failed);
            throw race;
        }
    }

    private static boolean lost(Throwable failed) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof ActivitiOptimisticLockingException) {
                return true;
            }
        }
        return false;
    }
}
