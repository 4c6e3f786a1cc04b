package org.rectify.record.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rectify.record.RecordWorld;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Answers what decisions on any record ask from the services of this host. */
public abstract class LiveRecordWorld implements RecordWorld {

    private final Clock clock;
    private final Units units;

    protected LiveRecordWorld(Clock clock, Units units) {
        this.clock = clock;
        this.units = units;
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
    public Optional<Person> person(String userName) {
        return units.findPerson(userName);
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }
}
