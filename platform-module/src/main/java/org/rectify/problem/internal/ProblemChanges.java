package org.rectify.problem.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;

/** Says what a step changed, field by field, for the timeline. */
public final class ProblemChanges {

    private ProblemChanges() {}

    public static Map<String, Change> between(Problem before, Problem after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        ProblemFacts was = before.facts();
        ProblemFacts is = after.facts();
        note(changes, "status", before.status().code(), after.status().code());
        note(changes, "description", was.description(), is.description());
        note(changes, "source", was.source().code(), is.source().code());
        note(changes, "category", was.category(), is.category());
        note(changes, "severity", was.severity().code(), is.severity().code());
        note(changes, "pace", was.pace().code(), is.pace().code());
        note(changes, "foundOn", was.foundOn(), is.foundOn());
        note(changes, "foundAt", was.foundAt(), is.foundAt());
        note(changes, "foundBy", was.foundBy(), is.foundBy());
        note(changes, "unit", was.unit(), is.unit());
        note(changes, "repeatOf", was.repeatOf(), is.repeatOf());
        note(changes, "claimed", before.claim() != null, after.claim() != null);
        note(changes, "noticeId", before.noticeId(), after.noticeId());
        return changes;
    }

    private static void note(Map<String, Change> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Change(text(before), text(after)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
