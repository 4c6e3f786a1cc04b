package org.rectify.order.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectify.order.Step;
import org.rectify.workflow.RectifyProcesses;

/** Which task of the process stands for which steps; the constants' {@link #key()} is the task's id on the diagram. */
enum TaskSteps {
    DRAFT(RectifyProcesses.DRAFT_TASK, Step.SUBMIT_FOR_APPROVAL, Step.ISSUE, Step.DISCARD),
    APPROVE(RectifyProcesses.APPROVE_TASK, Step.APPROVE, Step.SEND_BACK),
    SIGN_FOR(RectifyProcesses.SIGN_FOR_TASK, Step.SIGN_FOR, Step.DECLINE),
    DECLINED(RectifyProcesses.DECLINED_TASK, Step.REROUTE, Step.INSIST),
    PLAN(RectifyProcesses.PLAN_TASK, Step.PLAN),
    RECTIFY(RectifyProcesses.RECTIFY_TASK, Step.REPORT, Step.SUBMIT, Step.REQUEST_EXTENSION),
    ASSIST(RectifyProcesses.ASSIST_TASK, Step.COMPLETE_PART),
    RESUME(RectifyProcesses.RESUME_TASK, Step.RESUME),
    VERIFY(RectifyProcesses.VERIFY_TASK, Step.ACCEPT, Step.RETURN),
    LOOK_BACK(RectifyProcesses.LOOK_BACK_TASK, Step.LOOK_BACK, Step.REOPEN, Step.ARCHIVE),
    DECIDE_EXTENSION(RectifyProcesses.DECIDE_EXTENSION_TASK, Step.DECIDE_EXTENSION),
    DECIDE_CANCELLATION(RectifyProcesses.DECIDE_CANCELLATION_TASK, Step.DECIDE_CANCELLATION);

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

    static Optional<TaskSteps> ofKey(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }

    static Optional<TaskSteps> ofStep(Step step) {
        return Arrays.stream(values()).filter(task -> task.steps.contains(step)).findFirst();
    }
}
