package org.rectify.notice.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rectify.deadline.Deadlines;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.problem.Problem;
import org.rectify.problem.Problems;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveNoticeWorld implements NoticeWorld {

    private final Clock clock;
    private final Units units;
    private final Deadlines deadlines;
    private final Problems problems;

    public LiveNoticeWorld(Clock clock, Units units, Deadlines deadlines, Problems problems) {
        this.clock = clock;
        this.units = units;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    /** To the millisecond, which is what every database and node property keeps. */
    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return units.find(code);
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return units.caller(userName).roles().getOrDefault(unit, Set.of());
    }

    @Override
    public boolean personExists(String userName) {
        return units.findPerson(userName).isPresent();
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
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
