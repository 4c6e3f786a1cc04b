package org.rectify.record.web;

import org.rectify.record.RecordKind;
import org.rectify.web.Labels;

/** The names of steps: where a kind of record calls a step otherwise than orders do, by its own key. */
public final class StepLabels {

    private StepLabels() {}

    /** {@code rectify.<kind>Step.<step>} where there is one, else {@code rectify.step.<step>}. */
    public static String of(RecordKind kind, String step, Labels labels) {
        if (kind == RecordKind.ORDER) {
            return labels.of("step", step);
        }
        return labels.find(kind.code() + "Step", step).orElseGet(() -> labels.of("step", step));
    }
}
