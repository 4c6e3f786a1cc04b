package org.rectify.record.workflow;

import java.util.Map;
import org.rectify.history.History;
import org.rectify.unit.Units;

/** Why a task is there, on its face: the words of whoever brought the record to this place. */
public final class Occasion {

    /** So many of a record's steps are looked through for the one that brought it where it is. */
    private static final int LAST_STEPS = 100;

    private final History history;
    private final Units units;

    public Occasion(History history, Units units) {
        this.history = history;
        this.units = units;
    }

    /** Puts what was said, and by whom; nothing where nothing was said. */
    public void said(Map<String, Object> face, String text, String by) {
        if (text != null && !text.isBlank()) {
            face.put("rectwf_occasionText", text);
            face.put("rectwf_occasionBy", units.person(by).displayName());
        }
    }

    /** Puts what was said at the last step of this kind; the history keeps it where the record does not. */
    public void brought(Map<String, Object> face, String recordId, String step) {
        long steps = history.timeline(recordId, 0, 1).total();
        history.timeline(recordId, (int) Math.max(0, steps - LAST_STEPS), LAST_STEPS).items().stream()
                .filter(entry -> entry.step().equals(step))
                .reduce((earlier, later) -> later)
                .ifPresent(entry -> said(face, entry.remark(), entry.by()));
    }
}
