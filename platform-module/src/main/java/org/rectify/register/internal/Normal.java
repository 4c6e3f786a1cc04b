package org.rectify.register.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rectify.platform.StorableText;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;

/** The form in which an entry is stored: what was written and what is read back are equal. */
public final class Normal {

    private Normal() {}

    /** The entry as it is read back after it was written. */
    public static LedgerEntry of(LedgerEntry e) {
        return new LedgerEntry(
                e.id(),
                e.version(),
                e.number(),
                StorableText.of(e.title()),
                e.status(),
                e.source(),
                StorableText.of(e.category()),
                e.severity(),
                e.pace(),
                e.priority(),
                e.issuingUnit(),
                e.issuingPath(),
                e.leadUnit(),
                e.leadPath(),
                e.responsiblePerson(),
                e.createdBy(),
                e.deadline(),
                e.frozenLight(),
                e.stoppedOn(),
                e.closedLate(),
                e.suspended(),
                e.declined(),
                e.archived(),
                e.progress(),
                e.returnCount(),
                e.reopenCount(),
                e.urgeCount(),
                millis(e.createdAt()),
                millis(e.modifiedAt()),
                millis(e.issuedAt()),
                millis(e.closedAt()),
                e.noticeId(),
                e.parentId(),
                e.processId(),
                e.demo(),
                e.parts(),
                e.waiting().stream().map(Normal::waiting).toList());
    }

    /** The names of the components in which the two differ, in the order of the record. */
    public static List<String> differences(LedgerEntry a, LedgerEntry b) {
        List<String> names = new ArrayList<>();
        for (var component : LedgerEntry.class.getRecordComponents()) {
            try {
                var read = component.getAccessor();
                if (!Objects.equals(read.invoke(a), read.invoke(b))) {
                    names.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return names;
    }

    private static Waiting waiting(Waiting w) {
        return new Waiting(w.step(), w.unit(), w.role(), w.person(), w.except(), millis(w.since()), w.due());
    }

    private static Instant millis(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
