package org.rectify.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** What decisions need to know beyond the notice and the caller; answered by services at the edge, by a map in tests. */
public interface NoticeWorld {

    Instant now();

    LocalDate today();

    Optional<Unit> unit(String code);

    Set<UnitRole> roles(String userName, String unit);

    boolean personExists(String userName);

    String newId();

    /** What the problem of the list says, where the person who acts may see it. */
    Optional<Order.Problem> problem(String id);

    /** Why the day can't be a deadline, empty where it can. */
    Optional<Refusal> checkDeadline(LocalDate deadline, String field);
}
