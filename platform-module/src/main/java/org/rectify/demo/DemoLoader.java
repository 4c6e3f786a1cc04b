package org.rectify.demo;

import java.util.Optional;
import org.rectify.job.Jobs;
import org.rectify.platform.Refusal;

/** Loads the demo district: fictional units, people and orders with a past, for trying things out and for tests. */
public interface DemoLoader {

    /** Whether this host may have a demo district at all: setting {@code rectify.demo.enabled}. */
    boolean enabled();

    /** Whether the district is there with all of its orders. */
    boolean loaded();

    /**
     * Why {@link #load} would refuse now: {@code demo.disabled}, or {@code demo.records} where records exist that are
     * not of the demo. A load that was interrupted may always be taken up again.
     */
    Optional<Refusal> refusal();

    /**
     * Loads what is missing, in many transactions; what an interrupted load has done is not done again. Runs as System,
     * whoever calls, so the caller checks that it is an administrator who asks.
     *
     * @throws org.rectify.platform.RefusedException see {@link #refusal()}
     */
    void load(Jobs.Progress progress);
}
