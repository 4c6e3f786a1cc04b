package org.rectify.problem;

import java.time.Instant;
import java.util.List;
import org.rectify.record.Attachment;

/** Makes problems, new ones and changed copies. */
public final class ProblemBuilder {

    private String id;
    private int version = 1;
    private ProblemStatus status = ProblemStatus.OPEN;
    private ProblemFacts facts;
    private String recordingUnit;
    private Problem.Claim claim;
    private Problem.End end;
    private String noticeId;
    private String bornOf;
    private boolean disclosed = true;
    private String createdBy;
    private Instant createdAt;
    private Instant modifiedAt;
    private List<Attachment> attachments = List.of();
    private boolean demo;

    public ProblemBuilder() {}

    ProblemBuilder(Problem problem) {
        id = problem.id();
        version = problem.version();
        status = problem.status();
        facts = problem.facts();
        recordingUnit = problem.recordingUnit();
        claim = problem.claim();
        end = problem.end();
        noticeId = problem.noticeId();
        bornOf = problem.bornOf();
        disclosed = problem.disclosed();
        createdBy = problem.createdBy();
        createdAt = problem.createdAt();
        modifiedAt = problem.modifiedAt();
        attachments = problem.attachments();
        demo = problem.demo();
    }

    public ProblemBuilder id(String value) {
        id = value;
        return this;
    }

    public ProblemBuilder version(int value) {
        version = value;
        return this;
    }

    public ProblemBuilder status(ProblemStatus value) {
        status = value;
        return this;
    }

    public ProblemBuilder facts(ProblemFacts value) {
        facts = value;
        return this;
    }

    public ProblemBuilder recordingUnit(String value) {
        recordingUnit = value;
        return this;
    }

    public ProblemBuilder claim(Problem.Claim value) {
        claim = value;
        return this;
    }

    public ProblemBuilder end(Problem.End value) {
        end = value;
        return this;
    }

    public ProblemBuilder noticeId(String value) {
        noticeId = value;
        return this;
    }

    public ProblemBuilder bornOf(String value) {
        bornOf = value;
        return this;
    }

    public ProblemBuilder disclosed(boolean value) {
        disclosed = value;
        return this;
    }

    public ProblemBuilder createdBy(String value) {
        createdBy = value;
        return this;
    }

    public ProblemBuilder createdAt(Instant value) {
        createdAt = value;
        return this;
    }

    public ProblemBuilder modifiedAt(Instant value) {
        modifiedAt = value;
        return this;
    }

    public ProblemBuilder attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    public ProblemBuilder demo(boolean value) {
        demo = value;
        return this;
    }

    public Problem build() {
        return new Problem(
                id,
                version,
                status,
                facts,
                recordingUnit,
                claim,
                end,
                noticeId,
                bornOf,
                disclosed,
                createdBy,
                createdAt,
                modifiedAt,
                attachments,
                demo);
    }
}
