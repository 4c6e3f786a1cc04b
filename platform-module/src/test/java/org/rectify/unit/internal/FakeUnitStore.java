package org.rectify.unit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.unit.Unit;

/** Units in memory. */
public final class FakeUnitStore implements UnitStore {

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();

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
    public void edit(Unit unit) {
        project(unit);
    }

    @Override
    public List<String> compare(boolean mend) {
        return List.of();
    }

    @Override
    public void noteNumberTemplate(String code, String template) {
        templates.put(code, template);
    }

    public Map<String, String> templates() {
        return templates;
    }

    @Override
    public void project(Unit unit) {
        units.replaceAll(known -> known.code().equals(unit.code()) ? unit : known);
    }
}
