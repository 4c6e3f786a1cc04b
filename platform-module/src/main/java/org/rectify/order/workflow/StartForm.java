package org.rectify.order.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Coded;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;

/** Reads the draft that somebody fills in when starting the process from the host's own screens. */
final class StartForm {

    // What the form proposes, and what holds where it says nothing. Not the model's defaults: those the host would put
    // into
    // each process that is started, form or not, and keep and read them with it.
    private static final Severity SEVERITY = Severity.MINOR;
    private static final Pace PACE = Pace.BY_DATE;
    private static final Priority PRIORITY = Priority.NORMAL;

    private final ZoneId zone;

    StartForm(ZoneId zone) {
        this.zone = zone;
    }

    /** What the form proposes, by variable. */
    static Map<String, Object> proposals() {
        return Map.of(
                "rectwf_problemSeverity",
                SEVERITY.code(),
                "rectwf_pace",
                PACE.code(),
                "rectwf_priority",
                PRIORITY.code());
    }

    /**
     * The draft; what is mandatory is checked where it is made.
     *
     * @param variable gives the process's variable of that name, null where there is none
     */
    NewOrder read(Function<String, Object> variable) {
        Function<String, Object> field = name -> variable.apply("rectwf_" + name);
        return new NewOrder(
                line(field, "title"),
                new Order.Problem(
                        Texts.block("problemDescription", field.apply("problemDescription"), FormField.TEXT),
                        code(field, "problemSource", Source.class),
                        line(field, "problemCategory"),
                        orElse(code(field, "problemSeverity", Severity.class), SEVERITY),
                        orElse(code(field, "pace", Pace.class), PACE),
                        date(field, "foundOn"),
                        line(field, "foundAt")),
                line(field, "issuingUnit"),
                line(field, "leadUnit"),
                units(field.apply("assistingUnits")),
                line(field, "responsiblePerson"),
                Texts.block("requiredMeasures", field.apply("requiredMeasures"), FormField.TEXT),
                date(field, "deadline"),
                orElse(code(field, "priority", Priority.class), PRIORITY),
                line(field, "approver"),
                line(field, "noticeId"));
    }

    private static String line(Function<String, Object> field, String name) {
        return Texts.line(name, field.apply(name), FormField.LINE);
    }

    private LocalDate date(Function<String, Object> field, String name) {
        return field.apply(name) instanceof Date date
                ? LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), zone)
                : null;
    }

    private static <E extends Enum<E> & Coded> E code(Function<String, Object> field, String name, Class<E> type) {
        return Coded.read(type, name, line(field, name));
    }

    private static <T> T orElse(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** The host gives a field of several values as a list; an older form as one text. */
    private static List<String> units(Object value) {
        List<String> codes = new ArrayList<>();
        for (Object item : value instanceof Collection<?> several ? several : Arrays.asList(value)) {
            String text = Texts.line("assistingUnits", item, FormField.TEXT);
            if (text != null) {
                Arrays.stream(text.split("[,,;;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .forEach(codes::add);
            }
        }
        return codes;
    }
}
