package org.rectify.problem.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemStep;
import org.rectify.unit.Person;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Labels;

/**
 * A problem as the list shows it.
 *
 * @param light of its open orders the worst, grey without any
 * @param deadline the nearest of its open orders whose clock runs; null where none does, or another decides
 * @param repeats how often it was found again, as far as the caller may see
 * @param steps what the caller may do with it, null where that was not asked
 */
record ProblemRow(
        String id,
        int version,
        String status,
        String statusLabel,
        String description,
        String source,
        String category,
        String severity,
        String pace,
        LocalDate foundOn,
        String foundAt,
        String foundBy,
        UnitRef unit,
        UnitRef recordingUnit,
        boolean claimed,
        String repeatOf,
        long repeats,
        String noticeId,
        int files,
        String light,
        LocalDate deadline,
        Person createdBy,
        Instant createdAt,
        Instant modifiedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> steps) {

    static ProblemRow of(
            ProblemEntry entry,
            long repeats,
            List<ProblemStep> steps,
            Names names,
            Labels labels,
            Deadlines deadlines) {
        return new ProblemRow(
                entry.id(),
                entry.version(),
                entry.status(),
                labels.of("problemStatus", entry.status()),
                entry.description(),
                entry.source(),
                entry.category(),
                entry.severity(),
                entry.pace(),
                entry.foundOn(),
                entry.foundAt(),
                entry.foundBy(),
                names.unit(entry.unit()),
                names.unit(entry.recordingUnit()),
                entry.claimed(),
                entry.repeatOf(),
                repeats,
                entry.noticeId(),
                entry.files(),
                deadlines.light(facts(entry)).code(),
                entry.deadline(),
                names.person(entry.createdBy()),
                entry.createdAt(),
                entry.modifiedAt(),
                steps == null ? null : steps.stream().map(Coded::code).toList());
    }

    private static DeadlineFacts facts(ProblemEntry entry) {
        Light frozen = entry.frozenLight() == null ? null : Coded.of(Light.class, entry.frozenLight());
        return new DeadlineFacts(entry.deadline(), entry.pace(), frozen);
    }
}
