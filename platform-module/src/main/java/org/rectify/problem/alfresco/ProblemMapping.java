package org.rectify.problem.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Coded;
import org.rectify.platform.StorableText;
import org.rectify.platform.alfresco.Properties;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemBuilder;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStatus;
import org.rectify.record.alfresco.RecordNames;

/** The problem's node: which property holds what. */
final class ProblemMapping {

    private static final int LONGEST_TITLE = 100;

    private final ZoneId zone;

    ProblemMapping(ZoneId zone) {
        this.zone = zone;
    }

    Map<QName, Serializable> properties(Problem problem) {
        ProblemFacts facts = problem.facts();
        Problem.Claim claim = problem.claim();
        Problem.End end = problem.end();
        return Properties.empty(zone)
                .set(
                        ContentModel.PROP_NAME,
                        RecordNames.of(
                                null,
                                facts.description(),
                                problem.id(),
                                LocalDate.ofInstant(problem.createdAt(), zone)))
                .set(ContentModel.PROP_TITLE, title(facts.description()))
                .set(PROP_PROBLEM_VERSION, problem.version())
                .set(PROP_PROBLEM_STATUS, problem.status().code())
                .set(PROP_PROBLEM_DESCRIPTION, facts.description())
                .set(PROP_PROBLEM_SOURCE, facts.source().code())
                .set(PROP_PROBLEM_CATEGORY, facts.category())
                .set(PROP_PROBLEM_SEVERITY, facts.severity().code())
                .set(PROP_PACE, facts.pace().code())
                .setDate(PROP_FOUND_ON, facts.foundOn())
                .set(PROP_FOUND_AT, facts.foundAt())
                .set(PROP_FOUND_BY, facts.foundBy())
                .set(PROP_PROBLEM_UNIT, facts.unit())
                .set(PROP_REPEAT_OF, facts.repeatOf())
                .set(PROP_RECORDING_UNIT, problem.recordingUnit())
                .set(PROP_CLAIMED_BY, claim == null ? null : claim.by())
                .setInstant(PROP_CLAIMED_AT, claim == null ? null : claim.at())
                .set(PROP_PROBLEM_ENDED_AS, end == null ? null : end.status().code())
                .set(PROP_PROBLEM_END_REASON, end == null ? null : end.reason())
                .set(PROP_PROBLEM_ENDED_BY, end == null ? null : end.by())
                .setInstant(PROP_PROBLEM_ENDED_AT, end == null ? null : end.at())
                .set(PROP_PROBLEM_NOTICE_ID, problem.noticeId())
                .set(PROP_BORN_OF, problem.bornOf())
                .set(PROP_DISCLOSED, problem.disclosed())
                .set(PROP_PROBLEM_CREATED_BY, problem.createdBy())
                .setInstant(PROP_PROBLEM_CREATED_AT, problem.createdAt())
                .setInstant(PROP_PROBLEM_MODIFIED_AT, problem.modifiedAt())
                .set(PROP_PROBLEM_DEMO, problem.demo())
                .asMap();
    }

    /** The problem without its files. */
    ProblemBuilder read(String id, Map<QName, Serializable> values) {
        Properties node = Properties.of(values, zone);
        Order.Problem words = words(values);
        return new ProblemBuilder()
                .id(id)
                .version(node.integer(PROP_PROBLEM_VERSION))
                .status(Coded.of(ProblemStatus.class, node.text(PROP_PROBLEM_STATUS)))
                .facts(new ProblemFacts(
                        words.description(),
                        words.source(),
                        words.category(),
                        words.severity(),
                        words.pace(),
                        words.foundOn(),
                        words.foundAt(),
                        node.text(PROP_FOUND_BY),
                        node.text(PROP_PROBLEM_UNIT),
                        node.text(PROP_REPEAT_OF)))
                .recordingUnit(node.text(PROP_RECORDING_UNIT))
                .claim(
                        node.text(PROP_CLAIMED_BY) == null
                                ? null
                                : new Problem.Claim(node.text(PROP_CLAIMED_BY), node.instant(PROP_CLAIMED_AT)))
                .end(
                        node.text(PROP_PROBLEM_ENDED_AS) == null
                                ? null
                                : new Problem.End(
                                        Coded.of(ProblemStatus.class, node.text(PROP_PROBLEM_ENDED_AS)),
                                        node.text(PROP_PROBLEM_END_REASON),
                                        node.text(PROP_PROBLEM_ENDED_BY),
                                        node.instant(PROP_PROBLEM_ENDED_AT)))
                .noticeId(node.text(PROP_PROBLEM_NOTICE_ID))
                .bornOf(node.text(PROP_BORN_OF))
                .disclosed(node.flag(PROP_DISCLOSED))
                .createdBy(node.text(PROP_PROBLEM_CREATED_BY))
                .createdAt(node.instant(PROP_PROBLEM_CREATED_AT))
                .modifiedAt(node.instant(PROP_PROBLEM_MODIFIED_AT))
                .demo(node.flag(PROP_PROBLEM_DEMO));
    }

    Order.Problem words(Map<QName, Serializable> values) {
        Properties node = Properties.of(values, zone);
        return new Order.Problem(
                node.text(PROP_PROBLEM_DESCRIPTION),
                Coded.of(Source.class, node.text(PROP_PROBLEM_SOURCE)),
                node.text(PROP_PROBLEM_CATEGORY),
                Coded.of(Severity.class, node.text(PROP_PROBLEM_SEVERITY)),
                Coded.of(Pace.class, node.text(PROP_PACE)),
                node.date(PROP_FOUND_ON),
                node.text(PROP_FOUND_AT));
    }

    /** The first line, for the document library to show. */
    private static String title(String description) {
        return StorableText.cut(description.lines().findFirst().orElse(""), LONGEST_TITLE);
    }
}
