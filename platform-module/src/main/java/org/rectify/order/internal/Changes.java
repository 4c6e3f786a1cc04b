package org.rectify.order.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        note(changes, "title", before.title(), after.title());
        problem(changes, before.problem(), after.problem());
        note(changes, "issuingUnit", before.issuingUnit(), after.issuingUnit());
        note(changes, "requiredMeasures", before.requiredMeasures(), after.requiredMeasures());
        note(changes, "priority", code(before.priority()), code(after.priority()));
        note(changes, "assistingUnits", assisting(before), assisting(after));
        note(changes, "noticeId", before.noticeId(), after.noticeId());
        note(changes, "deadline", before.clocking().deadline(), after.clocking().deadline());
        note(changes, "leadUnit", before.leadUnit(), after.leadUnit());
        note(changes, "responsiblePerson", before.responsiblePerson(), after.responsiblePerson());
        note(changes, "approver", before.approver(), after.approver());
        note(changes, "progress", before.progress(), after.progress());
        note(changes, "measures", before.measures().size(), after.measures().size());
        note(
                changes,
                "closedLate",
                before.clocking().closedLate(),
                after.clocking().closedLate());
        note(changes, "suspended", before.suspended(), after.suspended());
        note(changes, "declined", before.declined() != null, after.declined() != null);
        note(changes, "archived", before.archived() != null, after.archived() != null);
        if (after.archived() != null) {
            note(changes, "archiveNumber", null, after.archived().number());
            note(changes, "retention", null, after.archived().retention().code());
        }
        after.reports().stream()
                .filter(report -> !before.reports().contains(report))
                .forEach(report -> note(changes, "period", null, report.period()));
        after.extensions().stream()
                .filter(extension -> !before.extensions().contains(extension))
                .forEach(extension -> note(
                        changes,
                        "extension",
                        null,
                        extension.newDeadline() + " " + extension.decision().code()));
        after.cancellations().stream()
                .filter(cancellation -> !before.cancellations().contains(cancellation))
                .forEach(cancellation -> note(
                        changes, "cancellation", null, cancellation.decision().code()));
        after.parts().stream()
                .filter(part -> part.completed() && !before.parts().contains(part))
                .forEach(part -> note(changes, "part", null, part.unit()));
        return changes;
    }

    private static void problem(Map<String, Change> changes, Order.Problem before, Order.Problem after) {
        note(changes, "description", before.description(), after.description());
        note(changes, "source", code(before.source()), code(after.source()));
        note(changes, "category", before.category(), after.category());
        note(changes, "severity", code(before.severity()), code(after.severity()));
        note(changes, "pace", code(before.pace()), code(after.pace()));
        note(changes, "foundOn", before.foundOn(), after.foundOn());
        note(changes, "foundAt", before.foundAt(), after.foundAt());
    }

    /** The units' codes, null where there are none. */
    private static String assisting(Order order) {
        return order.parts().isEmpty()
                ? null
                : order.parts().stream().map(Order.Part::unit).collect(Collectors.joining(", "));
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
