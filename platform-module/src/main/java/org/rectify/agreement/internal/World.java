package org.rectify.agreement.internal;

import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Period;
import org.rectify.record.RecordWorld;

/** What decisions need to know beyond the agreement and the caller; answered by services at the edge, by maps in tests. */
public interface World extends RecordWorld {

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
