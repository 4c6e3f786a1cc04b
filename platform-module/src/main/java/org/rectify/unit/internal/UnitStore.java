package org.rectify.unit.internal;

import java.util.List;
import org.rectify.unit.Unit;

/** Where units are kept. */
public interface UnitStore {

    /** All units in the order in which they were made. */
    List<Unit> readAll();

    /** Waits for other transactions that change the tree; none can change it until this one ends. */
    void lock();

    /** Keeps a new unit: the record and its row in the projection. */
    void add(Unit unit);

    /** Changes name, kind and supervising power in the record of a unit; the projection follows the record. */
    void edit(Unit unit);

    /** Notes the template of the unit's numbers in its record. */
    void noteNumberTemplate(String code, String template);

    /**
     * Compares the projection with the records, whole; the caller holds the lock.
     *
     * @param mend whether to make the projection what the records say
     * @return the codes of the units that differ, parents before children
     */
    List<String> compare(boolean mend);

    /** Takes over into the projection what was changed in the record of a unit: name, kind, supervising power. */
    void project(Unit unit);
}
