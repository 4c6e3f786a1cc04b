package org.rectify.order.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectify.order.Step;

/** Which task of the process stands for which steps; the constants' {@link #key()} is the task's id on the diagram. */
enum TaskSteps {
    DRAFT("draftTask", Step.SUBMIT_FOR_APPROVAL, Step.ISSUE, Step.DISCARD),
    APPROVE("approveTask", Step.APPROVE, Step.SEND_BACK),
    SIGN_FOR("signForTask", Step.SIGN_FOR, Step.DECLINE),
    DECLINED("declinedTask", Step.REROUTE, Step.INSIST),
    PLAN("planTask", Step.PLAN),
    RECTIFY("rectifyTask", Step.REPORT, Step.SUBMIT, Step.REQUEST_EXTENSION),
    ASSIST("assistTask", Step.COMPLETE_PART),
    RESUME("resumeTask", Step.RESUME),
    VERIFY("verifyTask", Step.ACCEPT, Step.RETURN),
    LOOK_BACK("lookBackTask", Step.LOOK_BACK, Step.REOPEN, Step.ARCHIVE),
    DECIDE_EXTENSION("decideExtensionTask", Step.DECIDE_EXTENSION),
    DECIDE_CANCELLATION("decideCancellationTask", Step.DECIDE_CANCELLATION);

    private final String key;
    private final List<Step> steps;

    TaskSteps(String key, Step... steps) {
        this.key = key;
        this.steps = List.of(steps);
    }

    String key() {
        return key;
    }

    List<Step> steps() {
        return steps;
    }

    /** The task variable in which the chosen outcome comes, {@code rectwf_signForOutcome}. */
    String outcomeVariable() {
        return "rectwf_" + key.substring(0, key.length() - "Task".length()) + "Outcome";
    }

    static Optional<TaskSteps> ofKey(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }

    static Optional<TaskSteps> ofStep(Step step) {
        return Arrays.stream(values()).filter(task -> task.steps.contains(step)).findFirst();
    }
}
