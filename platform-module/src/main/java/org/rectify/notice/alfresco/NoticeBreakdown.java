package org.rectify.notice.alfresco;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.notice.Notice;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.ProblemWords;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Coded;

/**
 * The problems of a notice as the values of one property: one JSON object a problem, in their order. A problem of the list
 * keeps its words there.
 */
final class NoticeBreakdown {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NoticeBreakdown() {}

    static ArrayList<String> write(List<Notice.Item> items) {
        ArrayList<String> values = new ArrayList<>();
        for (Notice.Item item : items) {
            Order.Problem problem = item.problem();
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("id", item.id());
            value.put("title", item.title());
            if (item.problemId() != null) {
                value.put("problemId", item.problemId());
            } else {
                value.put("description", problem.description());
                value.put("source", problem.source().code());
                value.put("category", problem.category());
                value.put("severity", problem.severity().code());
                value.put("pace", problem.pace().code());
                value.put("foundOn", Objects.toString(problem.foundOn(), null));
                value.put("foundAt", problem.foundAt());
            }
            value.put("requiredMeasures", item.requiredMeasures());
            value.put("addendum", item.addendum());
            List<Map<String, Object>> units = new ArrayList<>();
            for (Notice.Share share : item.units()) {
                Map<String, Object> unit = new LinkedHashMap<>();
                unit.put("unit", share.unit());
                unit.put("person", share.responsiblePerson());
                unit.put("deadline", share.deadline().toString());
                units.add(unit);
            }
            value.put("units", units);
            try {
                values.add(JSON.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    static List<Notice.Item> read(Object property, ProblemWords words) {
        List<Notice.Item> items = new ArrayList<>();
        if (property instanceof List<?> values) {
            values.forEach(value -> items.add(item(value.toString(), words)));
        }
        return items;
    }

    private static Notice.Item item(String text, ProblemWords words) {
        try {
            Map<?, ?> value = JSON.readValue(text, Map.class);
            List<Notice.Share> units = new ArrayList<>();
            for (Object each : (List<?>) value.get("units")) {
                Map<?, ?> unit = (Map<?, ?>) each;
                units.add(new Notice.Share(
                        (String) unit.get("unit"), (String) unit.get("person"), date(unit.get("deadline"))));
            }
            String problemId = (String) value.get("problemId");
            return new Notice.Item(
                    (String) value.get("id"),
                    problemId,
                    (String) value.get("title"),
                    problemId == null ? problem(value) : words.of(problemId),
                    (String) value.get("requiredMeasures"),
                    units,
                    Boolean.TRUE.equals(value.get("addendum")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The breakdown of a notice is not as it was written", e);
        }
    }

    private static Order.Problem problem(Map<?, ?> value) {
        return new Order.Problem(
                (String) value.get("description"),
                Coded.of(Source.class, (String) value.get("source")),
                (String) value.get("category"),
                Coded.of(Severity.class, (String) value.get("severity")),
                Coded.of(Pace.class, (String) value.get("pace")),
                date(value.get("foundOn")),
                (String) value.get("foundAt"));
    }

    private static LocalDate date(Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
