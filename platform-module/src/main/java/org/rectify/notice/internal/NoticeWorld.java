package org.rectify.notice.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.record.RecordWorld;

/** What decisions need to know beyond the notice and the caller; answered by services at the edge, by a map in tests. */
public interface NoticeWorld extends RecordWorld {

    /** What the problem of the list says, where the person who acts may see it. */
    Optional<Order.Problem> problem(String id);

    /** Why the day can't be a deadline, empty where it can. */
    Optional<Refusal> checkDeadline(LocalDate deadline, String field);
}
