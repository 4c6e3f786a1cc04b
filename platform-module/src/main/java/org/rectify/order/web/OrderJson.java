package org.rectify.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.unit.Person;
import org.rectify.unit.web.UnitRef;

/** An order as the contract shows it; the fields of every record stand in the order of the contract. */
record OrderJson(
        String id,
        int version,
        String number,
        String status,
        String statusLabel,
        String light,
        boolean overdue,
        boolean closedLate,
        String title,
        Problem problem,
        UnitRef issuingUnit,
        UnitRef leadUnit,
        List<Assisting> assistingUnits,
        Person responsiblePerson,
        Person approver,
        Person createdBy,
        String requiredMeasures,
        String priority,
        LocalDate deadline,
        LocalDate originalDeadline,
        Integer workingDaysLeft,
        boolean calendarKnown,
        Instant createdAt,
        Instant issuedAt,
        Instant receivedAt,
        Instant submittedAt,
        Instant closedAt,
        Declined declined,
        Suspended suspended,
        boolean archived,
        String archiveNumber,
        int returnCount,
        int reopenCount,
        int urgeCount,
        int progress,
        List<Measure> measures,
        List<Report> reports,
        List<Extension> extensions,
        List<Cancellation> cancellations,
        List<Verification> verifications,
        List<Verification> lookBacks,
        List<File> attachments,
        Ref parent,
        List<Ref> children,
        String problemId,
        String noticeId,
        List<AvailableStep> availableSteps,
        boolean mayEdit,
        Process process) {

    record Problem(
            String description,
            String source,
            String category,
            String severity,
            String pace,
            LocalDate foundOn,
            String foundAt) {}

    record Assisting(
            String code, String name, boolean completed, Instant completedAt, Person completedBy, String remark) {}

    record Declined(String reason, Person by, Instant at) {}

    record Suspended(String reason, LocalDate reviewOn, Person by, Instant at) {}

    record Measure(String id, String text, LocalDate dueOn, Person person) {}

    record Report(String id, String period, int percentage, String text, Person by, Instant at) {}

    record Extension(
            String id,
            String reason,
            LocalDate newDeadline,
            LocalDate previousDeadline,
            Person by,
            Instant at,
            String decision,
            Person decidedBy,
            Instant decidedAt,
            String remark) {}

    record Cancellation(
            String id,
            String reason,
            Person by,
            Instant at,
            String decision,
            Person decidedBy,
            Instant decidedAt,
            String remark) {}

    record Verification(String id, String outcome, String remark, Person by, Instant at) {}

    record File(
            String id,
            String name,
            long size,
            String mimetype,
            String sha256,
            String measureId,
            Person by,
            Instant at) {}

    record Ref(
            String id,
            String number,
            String title,
            String status,
            String light,
            UnitRef leadUnit,
            LocalDate deadline,
            int progress,
            List<Ref> children) {}

    record AvailableStep(String step, String title, boolean danger, List<Field> fields) {}

    /** @param value what the form is filled with beforehand */
    record Field(
            String name,
            String type,
            boolean required,
            String label,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer maxLength,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Option> options,
            @JsonInclude(JsonInclude.Include.NON_NULL) Object value) {}

    record Option(String value, String label) {}

    record Process(boolean present, List<String> activities) {}
}
