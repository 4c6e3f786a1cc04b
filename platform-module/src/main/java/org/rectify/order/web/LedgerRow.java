package org.rectify.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.order.Step;
import org.rectify.platform.Coded;
import org.rectify.register.LedgerEntry;
import org.rectify.unit.Person;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Labels;

/**
 * An order as the ledger shows it.
 *
 * @param steps what the caller may do with it, null where that was not asked
 */
public record LedgerRow(
        String id,
        int version,
        String number,
        String title,
        String status,
        String statusLabel,
        String light,
        boolean overdue,
        boolean closedLate,
        String source,
        String category,
        String severity,
        String pace,
        String priority,
        UnitRef issuingUnit,
        UnitRef leadUnit,
        Person responsiblePerson,
        LocalDate deadline,
        Integer workingDaysLeft,
        Instant issuedAt,
        Instant closedAt,
        int progress,
        int returnCount,
        int reopenCount,
        int urgeCount,
        boolean suspended,
        boolean declined,
        boolean archived,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> steps) {

    /** The row as it is shown to one caller. */
    public static LedgerRow of(LedgerEntry entry, List<Step> steps, Names names, Labels labels, Deadlines deadlines) {
        DeadlineFacts facts = facts(entry);
        return new LedgerRow(
                entry.id(),
                entry.version(),
                entry.number(),
                entry.title(),
                entry.status(),
                labels.of("status", entry.status()),
                deadlines.light(facts).code(),
                deadlines.overdue(facts),
                entry.closedLate(),
                entry.source(),
                entry.category(),
                entry.severity(),
                entry.pace(),
                entry.priority(),
                names.unit(entry.issuingUnit()),
                names.unit(entry.leadUnit()),
                names.person(entry.responsiblePerson()),
                entry.deadline(),
                deadlines.workingDaysLeft(facts),
                entry.issuedAt(),
                entry.closedAt(),
                entry.progress(),
                entry.returnCount(),
                entry.reopenCount(),
                entry.urgeCount(),
                entry.suspended(),
                entry.declined(),
                entry.archived(),
                steps == null ? null : steps.stream().map(Coded::code).toList());
    }

    static DeadlineFacts facts(LedgerEntry entry) {
        Light frozen = entry.frozenLight() == null ? null : Coded.of(Light.class, entry.frozenLight());
        return new DeadlineFacts(entry.deadline(), entry.pace(), frozen);
    }
}
