package org.rectify.notice.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.notice.Notice;

/** Says what a step changed, field by field, for the timeline. */
public final class NoticeChanges {

    private NoticeChanges() {}

    public static Map<String, Change> between(Notice before, Notice after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        note(changes, "number", before.number(), after.number());
        note(changes, "status", before.status().code(), after.status().code());
        note(changes, "title", before.title(), after.title());
        note(changes, "basis", before.basis(), after.basis());
        note(changes, "body", before.body(), after.body());
        note(changes, "receivedFrom", before.receivedFrom(), after.receivedFrom());
        note(changes, "issuingUnit", before.issuingUnit(), after.issuingUnit());
        note(changes, "approvers", people(before), people(after));
        note(changes, "approvals", before.approvals(), after.approvals());
        note(changes, "problems", before.problems().size(), after.problems().size());
        note(changes, "orders", before.orders(), after.orders());
        note(changes, "withdrawnReason", before.withdrawnReason(), after.withdrawnReason());
        if (after.filed() != null && before.filed() == null) {
            note(changes, "archiveNumber", null, after.filed().number());
            note(changes, "retention", null, after.filed().retention().code());
        }
        return changes;
    }

    private static String people(Notice notice) {
        return notice.approvers().isEmpty() ? null : String.join(", ", notice.approvers());
    }

    private static void note(Map<String, Change> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Change(Objects.toString(before, null), Objects.toString(after, null)));
        }
    }
}
