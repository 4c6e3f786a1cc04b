package org.rectify.order.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rectify.order.Step;
import org.rectify.order.internal.Steps;
import org.rectify.record.FormField;
import org.rectify.web.OpenApiPart;

/** Writes the forms of all steps into the OpenAPI document, from the very forms by which steps are checked. */
public final class StepSchemas implements OpenApiPart {

    @Override
    public void complete(ObjectNode schemas) {
        ArrayNode one = schemas.putObject("StepRequest").putArray("oneOf");
        ArrayNode many = schemas.putObject("BulkStepRequest").putArray("oneOf");
        for (Step step : Steps.all()) {
            one.add(form(schemas, step, false));
            many.add(form(schemas, step, true));
        }
    }

    private static ObjectNode form(ObjectNode schemas, Step step, boolean bulk) {
        ObjectNode form = schemas.objectNode();
        form.put("title", step.code());
        form.put("type", "object");
        form.put("additionalProperties", false);
        ArrayNode required = form.putArray("required").add("step");
        ObjectNode properties = form.putObject("properties");
        properties.putObject("step").put("const", step.code());
        if (bulk) {
            required.add("ids");
            ObjectNode ids = properties.putObject("ids");
            ids.put("type", "array").put("minItems", 1).put("maxItems", StepsController.MOST_AT_ONCE);
            ids.putObject("items").put("type", "string");
        }
        for (FormField field : Steps.form(step)) {
            if (field.required()) {
                required.add(field.name());
            }
            describe(properties.putObject(field.name()), field);
        }
        return form;
    }

    private static void describe(ObjectNode property, FormField field) {
        switch (field.type()) {
            case DATE -> property.put("type", "string").put("format", "date");
            case INTEGER -> property.put("type", "integer");
            case SELECT ->
                field.options().forEach(property.put("type", "string").putArray("enum")::add);
            case MEASURES -> list(property, "PlannedMeasure");
            case EVIDENCE -> list(property, "Proof");
            case CHILDREN -> list(property, "Child");
            case UNITS, ATTACHMENTS ->
                property.put("type", "array").putObject("items").put("type", "string");
            default -> {
                property.put("type", "string");
                if (field.maxLength() > 0) {
                    property.put("maxLength", field.maxLength());
                }
            }
        }
    }

    private static void list(ObjectNode property, String schema) {
        property.put("type", "array").putObject("items").put("$ref", "#/components/schemas/" + schema);
    }
}
