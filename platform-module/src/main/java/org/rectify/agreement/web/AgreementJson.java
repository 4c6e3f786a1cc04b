package org.rectify.agreement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.unit.Person;
import org.rectify.unit.web.UnitRef;

/** An agreement as the contract shows it; the fields of every record stand in the order of the contract. */
record AgreementJson(
        String id,
        int version,
        String number,
        String title,
        String status,
        String statusLabel,
        String light,
        boolean late,
        UnitRef upperUnit,
        UnitRef lowerUnit,
        Person upperSigner,
        Person lowerSigner,
        LocalDate from,
        LocalDate to,
        int year,
        LocalDate signBy,
        String signing,
        LocalDate signatureDue,
        String text,
        int edition,
        List<Clause> clauses,
        List<Signature> signatures,
        List<Supplement> supplements,
        List<Review> reviews,
        Objection refused,
        Objection terminated,
        boolean reviewDue,
        LocalDate midYearOn,
        LocalDate yearEndOn,
        int urgeCount,
        Person createdBy,
        Instant createdAt,
        Instant modifiedAt,
        Instant sentAt,
        Instant signedBelowAt,
        Instant inForceAt,
        Instant endedAt,
        String archiveNumber,
        String campaignId,
        Ref upper,
        Ref previous,
        Ref next,
        List<AvailableStep> availableSteps,
        boolean mayEdit,
        Process process) {

    /**
     * @param upperClause what it carries down, null on the top tier
     * @param carriedDown how many clauses below link to it
     */
    record Clause(
            String key,
            String kind,
            int number,
            String text,
            Integer weight,
            String post,
            Person person,
            LinkedClause upperClause,
            int carriedDown) {}

    record LinkedClause(String key, int number, String text, boolean inForce) {}

    record Signature(
            int edition,
            String side,
            String sideLabel,
            Person by,
            Instant at,
            String textSha256,
            String pdfSha256,
            boolean lapsed) {}

    record Supplement(
            int ordinal,
            String text,
            String status,
            String statusLabel,
            LocalDate signBy,
            Person by,
            Instant at,
            Objection refused,
            List<Clause> clauses) {}

    record Score(String clause, String text, int weight, int score) {}

    record Review(
            String kind,
            String kindLabel,
            BigDecimal total,
            List<Score> scores,
            String remark,
            Person by,
            Instant at) {}

    record Objection(String side, String reason, Person by, Instant at) {}

    record Ref(
            String id,
            String number,
            String title,
            String status,
            String statusLabel,
            UnitRef upperUnit,
            UnitRef lowerUnit) {}

    record AvailableStep(String step, String title, boolean danger, List<Field> fields) {}

    record Field(
            String name,
            String type,
            boolean required,
            String label,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer maxLength,
            @JsonInclude(JsonInclude.Include.NON_NULL) Object value) {}

    record Process(boolean present, List<String> activities) {}
}
