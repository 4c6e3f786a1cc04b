package org.rectify.unit.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.unit.Unit;

/** Units in memory. */
public final class FakeUnitStore implements UnitStore {

    private final List<Unit> units = new ArrayList<>();

    @Override
    public List<Unit> readAll() {
        return List.copyOf(units);
    }

    @Override
    public void lock() {
        // One thread.
    }

    @Override
    public void add(Unit unit) {
        units.add(unit);
    }

    @Override
    public void project(Unit unit) {
        units.replaceAll(known -> known.code().equals(unit.code()) ? unit : known);
    }
}
