package org.rectify.notice.internal;

import static org.rectify.record.FormField.Type.PROBLEMS;
import static org.rectify.record.FormField.Type.TEXTAREA;
import static org.rectify.record.FormField.optional;
import static org.rectify.record.FormField.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.rectify.archive.Filing;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;

/** The state machine of a notice: when a step is possible, who may take it, what it asks for and what it does. */
public final class NoticeSteps {

    private static final FormField REMARK = optional("remark", TEXTAREA);
    private static final Map<NoticeStep, Rule> RULES = new EnumMap<>(NoticeStep.class);

    static {
        rule(
                NoticeStep.SUBMIT_FOR_APPROVAL,
                List.of(REMARK),
                notice -> notice.status() == NoticeStatus.DRAFT
                        && !notice.approvers().isEmpty(),
                NoticeSides::supervises,
                (notice, input, world) -> NoticeEffects.submit(notice, world));
        rule(
                NoticeStep.APPROVE,
                List.of(REMARK),
                in(NoticeStatus.IN_APPROVAL),
                NoticeSides::approves,
                (notice, input, world) -> NoticeEffects.approve(notice));
        rule(
                NoticeStep.SEND_BACK,
                List.of(required("remark", TEXTAREA)),
                in(NoticeStatus.IN_APPROVAL),
                NoticeSides::approves,
                (notice, input, world) -> NoticeEffects.plain(
                        notice.change().status(NoticeStatus.DRAFT).approvals(0).build()));
        // A draft that names approvers is not issued past them.
        rule(
                NoticeStep.ISSUE,
                List.of(REMARK),
                notice -> notice.status() == NoticeStatus.APPROVED
                        || notice.status() == NoticeStatus.DRAFT
                                && notice.approvers().isEmpty(),
                NoticeSides::supervises,
                (notice, input, world) -> NoticeEffects.issue(notice, world));
        rule(
                NoticeStep.DISCARD,
                List.of(REMARK),
                in(NoticeStatus.DRAFT),
                NoticeSides::supervises,
                (notice, input, world) -> NoticeEffects.plain(
                        notice.change().status(NoticeStatus.DISCARDED).build()));
        rule(
                NoticeStep.ADD_PROBLEMS,
                List.of(required("problems", PROBLEMS), REMARK),
                in(NoticeStatus.ISSUED),
                NoticeSides::supervises,
                NoticeEffects::add);
        rule(
                NoticeStep.WITHDRAW,
                List.of(required("reason", TEXTAREA)),
                in(NoticeStatus.ISSUED),
                NoticeSides::leads,
                (notice, input, world) -> new NoticeDecision.Taken(
                        notice.change()
                                .status(NoticeStatus.WITHDRAWN)
                                .withdrawnReason(input.text("reason"))
                                .stamps(NoticeEffects.closed(notice, world))
                                .build(),
                        List.of(),
                        input.text("reason")));
        rule(
                NoticeStep.ARCHIVE,
                List.of(Filing.RETENTION),
                notice -> notice.filed() == null
                        && (notice.status() == NoticeStatus.CLOSED || notice.status() == NoticeStatus.WITHDRAWN),
                NoticeSides::archives,
                (notice, input, world) -> NoticeEffects.plain(
                        notice.change().filed(Filing.wanted(input, world.now())).build()));
    }

    private NoticeSteps() {}

    /** The steps that people take, in the order of a notice's life. */
    public static List<NoticeStep> all() {
        return List.copyOf(RULES.keySet());
    }

    public static List<FormField> form(NoticeStep step) {
        return RULES.get(step).form();
    }

    /** Whether orders come of the step, which makes it long work. */
    public static boolean dispatches(NoticeStep step) {
        return step == NoticeStep.ISSUE || step == NoticeStep.ADD_PROBLEMS || step == NoticeStep.WITHDRAW;
    }

    /** The steps that the caller may take now. */
    public static List<NoticeStep> available(Notice notice, Caller caller, NoticeWorld world) {
        return RULES.values().stream()
                .filter(rule -> rule.when().test(notice) && rule.who().test(notice, caller, world))
                .map(Rule::step)
                .toList();
    }

    /** What stands against a file that the caller adds: who does not work on the notice may not, nobody at its end. */
    public static Optional<Refusal> attaching(Notice notice, Caller caller, NoticeWorld world) {
        if (notice.status().over()) {
            return Optional.of(
                    conflict("notice.step.unavailable", notice, caller, world).refusal());
        }
        return NoticeSides.worksOn(notice, caller, world)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("notice.step.forbidden"));
    }

    /** The step as taken, or why it is not. */
    public static NoticeDecision decide(Notice notice, NoticeRequest request, Caller caller, NoticeWorld world) {
        Rule rule = RULES.get(request.step());
        if (rule == null) {
            return refused(Refusal.invalid(
                    "notice.step.unknown", "step", request.step().code()));
        }
        if (request.expectedVersion() != null && request.expectedVersion() != notice.version()) {
            return refused(
                    conflict("notice.version.stale", notice, caller, world).refusal());
        }
        if (!rule.when().test(notice)) {
            return refused(
                    conflict("notice.step.unavailable", notice, caller, world).refusal());
        }
        if (!rule.who().test(notice, caller, world)) {
            return refused(Refusal.forbidden("notice.step.forbidden"));
        }
        try {
            StepInput input = new StepInput(caller, FormReader.read(rule.form(), request.fields(), NoticeItems.READ));
            return rule.effect().on(notice, input, world);
        } catch (RefusedException refused) {
            return refused(refused.refusal());
        }
    }

    /** Not possible now, with what would be. */
    public static RefusedException conflict(String code, Notice notice, Caller caller, NoticeWorld world) {
        List<String> allowed =
                available(notice, caller, world).stream().map(NoticeStep::code).toList();
        return new RefusedException(Refusal.conflict(code, allowed, Objects.toString(notice.number(), notice.title())));
    }

    /** The notice closed, where its orders are all at an end; opened again, where one is not. Empty where all stays. */
    public static Optional<Notice> followed(Notice notice, boolean ordersOpen, NoticeWorld world) {
        if (notice.status() == NoticeStatus.ISSUED && !ordersOpen) {
            return Optional.of(notice.change()
                    .status(NoticeStatus.CLOSED)
                    .stamps(NoticeEffects.closed(notice, world))
                    .build());
        }
        if (notice.status() == NoticeStatus.CLOSED && notice.filed() == null && ordersOpen) {
            Notice.Stamps stamps = notice.stamps();
            return Optional.of(notice.change()
                    .status(NoticeStatus.ISSUED)
                    .stamps(new Notice.Stamps(stamps.createdAt(), stamps.modifiedAt(), stamps.issuedAt(), null))
                    .build());
        }
        return Optional.empty();
    }

    /** What stands against one unit's share now, as issuance would find it. */
    public static Optional<Refusal> against(Notice notice, Notice.Share share, NoticeWorld world) {
        if (share.responsiblePerson() == null) {
            return Optional.of(Refusal.invalid("request.field.missing", "responsiblePerson", "responsiblePerson"));
        }
        return NoticeDrafting.check(share, notice.issuingUnit(), "", world);
    }

    private static NoticeDecision refused(Refusal refusal) {
        return new NoticeDecision.Refused(refusal);
    }

    private static Predicate<Notice> in(NoticeStatus status) {
        return notice -> notice.status() == status;
    }

    private static void rule(NoticeStep step, List<FormField> form, Predicate<Notice> when, Who who, Effect effect) {
        RULES.put(step, new Rule(step, form, when, who, effect));
    }

    private record Rule(NoticeStep step, List<FormField> form, Predicate<Notice> when, Who who, Effect effect) {}

    /** Who may take a step. */
    @FunctionalInterface
    private interface Who {
        boolean test(Notice notice, Caller caller, NoticeWorld world);
    }

    /** What a step does to a notice. */
    @FunctionalInterface
    private interface Effect {
        NoticeDecision on(Notice notice, StepInput input, NoticeWorld world);
    }
}
