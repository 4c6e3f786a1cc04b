package org.rectify.problem.web;

import java.util.List;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.ProblemView;
import org.rectify.problem.internal.ProblemSteps;
import org.rectify.record.Attachment;
import org.rectify.record.FormField;
import org.rectify.register.LedgerEntry;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Shows a problem to one caller in that caller's language. */
final class ProblemMapper {

    private final Names names;
    private final Labels labels;
    private final Deadlines deadlines;

    ProblemMapper(Names names, Labels labels, Deadlines deadlines) {
        this.names = names;
        this.labels = labels;
        this.deadlines = deadlines;
    }

    ProblemJson map(ProblemView view) {
        Problem problem = view.problem();
        ProblemFacts facts = problem.facts();
        return new ProblemJson(
                problem.id(),
                problem.version(),
                problem.status().code(),
                labels.of("problemStatus", problem.status()),
                facts.description(),
                facts.source().code(),
                facts.category(),
                facts.severity().code(),
                facts.pace().code(),
                facts.foundOn(),
                facts.foundAt(),
                facts.foundBy(),
                names.unit(facts.unit()),
                names.unit(problem.recordingUnit()),
                problem.claim() == null
                        ? null
                        : new ProblemJson.Claim(
                                names.person(problem.claim().by()),
                                problem.claim().at()),
                end(problem.end()),
                problem.noticeId(),
                view.repeatOf() == null ? null : ref(view.repeatOf()),
                view.repeats().stream().map(this::ref).toList(),
                view.orders().stream().map(this::order).toList(),
                problem.attachments().stream().map(this::file).toList(),
                names.person(problem.createdBy()),
                problem.createdAt(),
                problem.modifiedAt(),
                view.steps().stream().map(this::step).toList(),
                view.mayEdit(),
                view.mayAttach(),
                view.mayOrder());
    }

    ProblemJson.File file(Attachment file) {
        return new ProblemJson.File(
                file.id(),
                file.name(),
                file.size(),
                file.mimetype(),
                file.sha256(),
                file.measureId(),
                names.person(file.by()),
                file.at());
    }

    private ProblemJson.End end(Problem.End end) {
        return end == null
                ? null
                : new ProblemJson.End(end.status().code(), end.reason(), names.person(end.by()), end.at());
    }

    private ProblemJson.Ref ref(ProblemEntry entry) {
        return new ProblemJson.Ref(
                entry.id(),
                entry.description(),
                entry.foundOn(),
                entry.status(),
                labels.of("problemStatus", entry.status()));
    }

    private ProblemJson.OrderRef order(LedgerEntry order) {
        Light frozen = order.frozenLight() == null ? null : Coded.of(Light.class, order.frozenLight());
        return new ProblemJson.OrderRef(
                order.id(),
                order.number(),
                order.title(),
                order.status(),
                labels.of("status", order.status()),
                deadlines
                        .light(new DeadlineFacts(order.deadline(), order.pace(), frozen))
                        .code(),
                names.unit(order.leadUnit()),
                order.deadline());
    }

    private ProblemJson.AvailableStep step(ProblemStep step) {
        return new ProblemJson.AvailableStep(
                step.code(),
                labels.of("problemStep", step),
                step == ProblemStep.WITHDRAW || step == ProblemStep.SETTLE,
                List.of(new ProblemJson.Field(
                        "remark",
                        FormField.Type.TEXTAREA.code(),
                        ProblemSteps.needsReason(step),
                        labels.field(step.code() + ".remark"),
                        FormField.TEXT)));
    }
}
