package org.rectify.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.unit.Person;
import org.rectify.unit.web.UnitRef;

/** A notice on the wire. */
record NoticeJson(
        String id,
        int version,
        String number,
        String status,
        String statusLabel,
        String light,
        String title,
        String basis,
        String body,
        String receivedFrom,
        UnitRef issuingUnit,
        List<Person> approvers,
        int approvals,
        List<Item> problems,
        int orders,
        String withdrawnReason,
        Person createdBy,
        Instant createdAt,
        Instant modifiedAt,
        Instant issuedAt,
        Instant closedAt,
        String archiveNumber,
        List<File> attachments,
        List<AvailableStep> availableSteps,
        boolean mayEdit,
        boolean mayAttach,
        Process process) {

    record Item(
            String id,
            String problemId,
            String title,
            String description,
            String source,
            String category,
            String severity,
            String pace,
            LocalDate foundOn,
            String foundAt,
            String requiredMeasures,
            boolean addendum,
            List<Share> units) {}

    record Share(UnitRef unit, Person responsiblePerson, LocalDate deadline) {}

    record File(String id, String name, long size, String mimetype, String sha256, Person by, Instant at) {}

    record Process(boolean present, List<String> activities) {}

    record AvailableStep(String step, String title, boolean dangerous, boolean job, List<Field> fields) {}

    record Field(String name, String type, boolean required, String label, Integer maxLength) {}
}
