package org.rectify.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.platform.Page;
import org.rectify.unit.Caller;

/**
 * The list of agreements in the host's own database: a projection of the records, written in the transaction that changes
 * the record.
 */
public interface AgreementRegister {

    /** Locks the agreement's row until the transaction ends; false where there is none. */
    boolean lock(String id);

    /** Holds the unit as a lower party until the transaction ends, so that nobody else draws one up with it meanwhile. */
    void lockParty(String lowerUnit);

    void put(AgreementEntry entry);

    void remove(String id);

    Optional<AgreementEntry> find(String id);

    /** Those that exist; without what waits. */
    List<AgreementEntry> find(Collection<String> ids);

    /**
     * Whether the caller may know of it: those of the upper unit and above it, and once it was sent those of the lower
     * unit and above it; an administrator all.
     */
    boolean visible(String id, Caller caller);

    /** The page with its exact total, within the caller's scope. */
    Page<AgreementEntry> page(AgreementQuery query, Caller caller);

    /** Ids of the binding agreements in which the unit is the lower party and whose period covers that one. */
    List<String> binding(String lowerUnit, Period period);

    /** Ids of the agreements of both units that overlap the period and are not over. */
    List<String> overlapping(String upperUnit, String lowerUnit, Period period);

    /** The agreement that renews that one and was not discarded. */
    Optional<String> renewal(String id);

    /** The agreements whose signature is due before the day, in batches in order of due date. */
    List<AgreementEntry> signatureDueBefore(LocalDate day, String afterId, int max);

    /** Every id, in batches of one statement each, in order. */
    void eachId(Consumer<String> consumer);
}
