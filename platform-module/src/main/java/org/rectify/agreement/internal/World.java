package org.rectify.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Period;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** What decisions need to know beyond the agreement and the caller; answered by services at the edge, by maps in tests. */
public interface World {

    Instant now();

    /** The business day that {@link #now()} falls on. */
    LocalDate today();

    Optional<Unit> unit(String code);

    /** The roles that the person has in the unit; empty for a stranger or an unknown account. */
    Set<UnitRole> roles(String userName, String unit);

    /** The person's name as it is shown. */
    String personName(String userName);

    boolean personExists(String userName);

    /** A new identifier for a part of the record. */
    String newId();

    Optional<Agreement> find(String id);

    /** The binding agreements in which the unit is the lower party and whose period covers that one. */
    List<Agreement> binding(String lowerUnit, Period period);

    /** Ids of the agreements of the lower unit with the upper one that overlap the period and are not over. */
    List<String> overlapping(String upperUnit, String lowerUnit, Period period);

    /** The agreement that renews that one and was not discarded, if there is one. */
    Optional<String> renewal(String id);

    /** The agreement's text from the template; see {@link Placeholders}. */
    String template(String templateId, String upperUnit);
}
