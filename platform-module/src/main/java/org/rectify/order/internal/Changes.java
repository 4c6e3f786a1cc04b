package org.rectify.order.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.order.Order;
import org.rectify.platform.Coded;

/** Says what a step changed, field by field, for the timeline. */
public final class Changes {

    private Changes() {}

    public static Map<String, Change> between(Order before, Order after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        note(changes, "number", before.number(), after.number());
        note(changes, "status", code(before.status()), code(after.status()));
        note(changes, "deadline", before.clocking().deadline(), after.clocking().deadline());
        note(changes, "leadUnit", before.leadUnit(), after.leadUnit());
        note(changes, "responsiblePerson", before.responsiblePerson(), after.responsiblePerson());
        note(changes, "approver", before.approver(), after.approver());
        note(changes, "progress", before.progress(), after.progress());
        note(changes, "measures", before.measures().size(), after.measures().size());
        note(changes, "closedLate", before.clocking().closedLate(), after.clocking().closedLate());
        note(changes, "suspended", before.suspended(), after.suspended());
        note(changes, "declined", before.declined() != null, after.declined() != null);
        note(changes, "archived", before.archived() != null, after.archived() != null);
        after.reports().stream()
                .filter(report -> !before.reports().contains(report))
                .forEach(report -> note(changes, "period", null, report.period()));
        after.extensions().stream()
                .filter(extension -> !before.extensions().contains(extension))
                .forEach(extension -> note(changes, "extension", null, extension.newDeadline() + " " + extension.decision().code()));
        after.cancellations().stream()
                .filter(cancellation -> !before.cancellations().contains(cancellation))
                .forEach(cancellation -> note(changes, "cancellation", null, cancellation.decision().code()));
        after.parts().stream()
                .filter(part -> part.completed() && !before.parts().contains(part))
                .forEach(part -> note(changes, "part", null, part.unit()));
        return changes;
    }

    private static String code(Coded value) {
        return value.code();
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
