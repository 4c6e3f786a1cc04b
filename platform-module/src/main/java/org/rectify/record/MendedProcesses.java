package org.rectify.record;

import java.util.Map;
import org.rectify.job.Jobs;

/** The processes of one kind of record, mended where they are gone or stand elsewhere than the record. */
public interface MendedProcesses {

    /**
     * Goes through all records of the kind.
     *
     * @return {@code checked}, {@code differences} (a list that names records, {@code number} and {@code what}),
     *     {@code found} and {@code mended}
     */
    Map<String, Object> repairAll(Jobs.Progress progress);
}
