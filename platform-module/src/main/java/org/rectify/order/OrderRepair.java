package org.rectify.order;

import java.util.Map;
import org.rectify.job.Jobs;

/** Finds orders whose process is gone or stands elsewhere than their record, and gives them one where they are. */
public interface OrderRepair {

    /**
     * Goes through all orders.
     *
     * @return {@code checked}, {@code differences} (a list of {@code orderId}, {@code number}, {@code what}),
     *     {@code found} and {@code mended}
     */
    Map<String, Object> repairAll(Jobs.Progress progress);
}
