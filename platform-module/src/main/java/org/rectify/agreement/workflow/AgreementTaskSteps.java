package org.rectify.agreement.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.internal.Place;
import org.rectify.workflow.AgreementProcesses;

/** Which task of the process stands at which place for which steps; {@link #key()} is the task's id on the diagram. */
enum AgreementTaskSteps {
    DRAFT(AgreementProcesses.DRAFT_TASK, Place.DRAFT, AgreementStep.SEND, AgreementStep.DISCARD),
    SIGN_BELOW(AgreementProcesses.SIGN_BELOW_TASK, Place.SENT, AgreementStep.REFUSE, AgreementStep.SIGN),
    SIGN_ABOVE(AgreementProcesses.SIGN_ABOVE_TASK, Place.SIGNED_BELOW, AgreementStep.REFUSE, AgreementStep.SIGN),
    REFUSED(AgreementProcesses.REFUSED_TASK, Place.REFUSED, AgreementStep.SEND, AgreementStep.DISCARD),
    MID_YEAR_REVIEW(AgreementProcesses.MID_YEAR_REVIEW_TASK, Place.MID_YEAR_DUE, AgreementStep.REVIEW_MID_YEAR),
    YEAR_END_REVIEW(AgreementProcesses.YEAR_END_REVIEW_TASK, Place.YEAR_END_DUE, AgreementStep.REVIEW_YEAR_END),
    COMPLETE(AgreementProcesses.COMPLETE_TASK, Place.YEAR_END_REVIEW, AgreementStep.COMPLETE),
    SIGN_SUPPLEMENT_BELOW(
            AgreementProcesses.SIGN_SUPPLEMENT_BELOW_TASK,
            Place.SUPPLEMENT_SENT,
            AgreementStep.REFUSE,
            AgreementStep.SIGN),
    SIGN_SUPPLEMENT_ABOVE(
            AgreementProcesses.SIGN_SUPPLEMENT_ABOVE_TASK,
            Place.SUPPLEMENT_SIGNED_BELOW,
            AgreementStep.REFUSE,
            AgreementStep.SIGN);

    private final String key;
    private final Place place;
    private final List<AgreementStep> steps;

    AgreementTaskSteps(String key, Place place, AgreementStep... steps) {
        this.key = key;
        this.place = place;
        this.steps = List.of(steps);
    }

    String key() {
        return key;
    }

    List<AgreementStep> steps() {
        return steps;
    }

    /** The one task that waits there, empty where none does. */
    static Optional<AgreementTaskSteps> at(Place place) {
        return Arrays.stream(values()).filter(task -> task.place == place).findFirst();
    }

    static Optional<AgreementTaskSteps> ofKey(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }
}
