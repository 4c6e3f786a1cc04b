package org.rectify.order.internal;

import static org.rectify.record.FormReader.object;
import static org.rectify.record.FormReader.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;

/** What the lists consist of that an order's steps ask for. */
public final class OrderItems implements FormReader.Items {

    public static final OrderItems READ = new OrderItems();

    private OrderItems() {}

    @Override
    public Object item(FormField.Type type, String path, Object raw) {
        return switch (type) {
            case MEASURES -> measure(path, raw);
            case EVIDENCE -> proof(path, raw);
            case CHILDREN -> child(path, raw);
            default -> throw new IllegalArgumentException("No list of an order: " + type);
        };
    }

    private static PlannedMeasure measure(String path, Object raw) {
        Map<String, Object> map = object(path, raw, Set.of("id", "text", "dueOn", "person"));
        return new PlannedMeasure(
                Texts.line(path + ".id", map.get("id"), 100),
                required(path + ".text", Texts.block(path + ".text", map.get("text"), FormField.TEXT)),
                required(path + ".dueOn", Texts.day(path + ".dueOn", map.get("dueOn"))),
                Texts.line(path + ".person", map.get("person"), 100));
    }

    private static Proof proof(String path, Object raw) {
        Map<String, Object> map = object(path, raw, Set.of("measureId", "attachmentId"));
        return new Proof(
                required(path + ".measureId", Texts.line(path + ".measureId", map.get("measureId"), 100)),
                required(path + ".attachmentId", Texts.line(path + ".attachmentId", map.get("attachmentId"), 100)));
    }

    private static Child child(String path, Object raw) {
        Map<String, Object> map =
                object(path, raw, Set.of("leadUnit", "responsiblePerson", "requiredMeasures", "deadline"));
        return new Child(
                required(path + ".leadUnit", Texts.line(path + ".leadUnit", map.get("leadUnit"), 100)),
                required(
                        path + ".responsiblePerson",
                        Texts.line(path + ".responsiblePerson", map.get("responsiblePerson"), 100)),
                Texts.block(path + ".requiredMeasures", map.get("requiredMeasures"), FormField.TEXT),
                required(path + ".deadline", Texts.day(path + ".deadline", map.get("deadline"))));
    }

    /** A measure as planned; {@code id} null for a new one. */
    public record PlannedMeasure(String id, String text, LocalDate dueOn, String person) {}

    /** Says which attachment proves which measure. */
    public record Proof(String measureId, String attachmentId) {}

    /** An order to be made below. */
    public record Child(String leadUnit, String responsiblePerson, String requiredMeasures, LocalDate deadline) {}
}
