package org.rectify.notice.alfresco;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.deadline.Deadlines;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.problem.Problem;
import org.rectify.problem.Problems;
import org.rectify.record.alfresco.LiveRecordWorld;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveNoticeWorld extends LiveRecordWorld implements NoticeWorld {

    private final Deadlines deadlines;
    private final Problems problems;

    public LiveNoticeWorld(Clock clock, Units units, Deadlines deadlines, Problems problems) {
        super(clock, units);
        this.deadlines = deadlines;
        this.problems = problems;
    }

    @Override
    public Optional<Order.Problem> problem(String id) {
        return problems.find(List.of(id)).stream().findFirst().map(Problem::asOrdered);
    }

    @Override
    public Optional<Refusal> checkDeadline(LocalDate deadline, String field) {
        return deadlines.check(deadline, field);
    }
}
