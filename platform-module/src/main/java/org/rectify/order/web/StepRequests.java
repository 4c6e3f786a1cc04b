package org.rectify.order.web;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Steps;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.web.JsonObject;

/** Reads which step is asked for, with what. The values themselves are checked where the step is taken. */
final class StepRequests {

    private StepRequests() {}

    /** @param beside the fields that belong to the call and not to the step */
    static StepRequest read(JsonObject body, Integer expectedVersion, String... beside) {
        String code = body.line("step", 50);
        if (code == null) {
            throw body.missing("step");
        }
        Step step = Coded.find(Step.class, code)
                .filter(Steps.all()::contains)
                .orElseThrow(() -> new RefusedException(invalid("order.step.unknown", "step", code)));
        List<FormField> form = Steps.form(step);
        List<String> known = new ArrayList<>(List.of(beside));
        known.add("step");
        form.forEach(field -> known.add(field.name()));
        body.only(known);
        Map<String, Object> fields =
                body.rest(known.subList(0, beside.length + 1).toArray(String[]::new));
        for (FormField field : form) {
            Object value = fields.get(field.name());
            // A workflow form sends numbers as text; JSON has numbers.
            if (field.type() == FormField.Type.INTEGER && value != null && !(value instanceof Integer)) {
                throw new RefusedException(invalid("request.field.invalid", field.name(), field.name()));
            }
        }
        return new StepRequest(step, fields, expectedVersion);
    }
}
