package org.rectify.order;

import java.util.Map;
import org.rectify.job.Jobs;

/** Finds orders and notices whose process is gone or stands elsewhere than their record, and gives them one. */
public interface OrderRepair {

    /**
     * Goes through all of them.
     *
     * @return {@code checked}, {@code differences} (a list of {@code orderId} or {@code noticeId}, {@code number}, {@code what}),
     *     {@code found} and {@code mended}
     */
    Map<String, Object> repairAll(Jobs.Progress progress);
}
