package org.rectify.problem.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.unit.Person;
import org.rectify.unit.web.UnitRef;

/** A problem as the contract shows it. */
record ProblemJson(
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
        Claim claim,
        End end,
        String noticeId,
        Ref repeatOf,
        List<Ref> repeats,
        List<OrderRef> orders,
        List<File> attachments,
        Person createdBy,
        Instant createdAt,
        Instant modifiedAt,
        List<AvailableStep> availableSteps,
        boolean mayEdit,
        boolean mayAttach,
        boolean mayOrder) {

    record Claim(Person by, Instant at) {}

    /** @param reason null where it went with the discarded draft that it came in with */
    record End(String status, String reason, Person by, Instant at) {}

    record Ref(String id, String description, LocalDate foundOn, String status, String statusLabel) {}

    record OrderRef(
            String id,
            String number,
            String title,
            String status,
            String statusLabel,
            String light,
            UnitRef leadUnit,
            LocalDate deadline) {}

    record File(
            String id,
            String name,
            long size,
            String mimetype,
            String sha256,
            String measureId,
            Person by,
            Instant at) {}

    record AvailableStep(String step, String title, boolean danger, List<Field> fields) {}

    record Field(String name, String type, boolean required, String label, int maxLength) {}
}
