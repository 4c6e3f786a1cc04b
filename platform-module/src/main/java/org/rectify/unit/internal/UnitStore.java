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

    /** Takes over into the projection what was changed in the record of a unit: name, kind, supervising power. */
    void project(Unit unit);
}
