package org.rectify.notice.internal;

import static org.rectify.record.FormReader.object;
import static org.rectify.record.FormReader.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.notice.Notice;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;

/**
 * Reads the problems of a notice, each with the units that it goes to. Items come without an id, those of the problem list
 * also without their words, which are looked up.
 */
public final class NoticeItems implements FormReader.Items {

    public static final NoticeItems READ = new NoticeItems();

    private static final Set<String> ITEM = Set.of(
            "id",
            "problemId",
            "title",
            "description",
            "source",
            "category",
            "severity",
            "pace",
            "foundOn",
            "foundAt",
            "requiredMeasures",
            "units",
            "addendum");

    /** What a problem of the list says itself. */
    private static final List<String> WORDS =
            List.of("description", "source", "category", "severity", "pace", "foundOn", "foundAt");

    private NoticeItems() {}

    @Override
    public Object item(FormField.Type type, String path, Object raw) {
        Map<String, Object> map = object(path, raw, ITEM);
        String problemId = Texts.line(path + ".problemId", map.get("problemId"), 100);
        String title = Texts.line(path + ".title", map.get("title"), FormField.LINE);
        return new Notice.Item(
                null,
                problemId,
                required(path + ".title", title),
                problemId == null ? words(path, map) : none(path, map),
                required(
                        path + ".requiredMeasures",
                        Texts.block(path + ".requiredMeasures", map.get("requiredMeasures"), FormField.TEXT)),
                units(path + ".units", map.get("units")),
                false);
    }

    private static Order.Problem none(String path, Map<String, Object> map) {
        for (String word : WORDS) {
            if (map.get(word) != null) {
                throw new RefusedException(Refusal.invalid("notice.problem.listed", path + "." + word));
            }
        }
        return null;
    }

    private static Order.Problem words(String path, Map<String, Object> map) {
        String description = required(
                path + ".description", Texts.block(path + ".description", map.get("description"), FormField.TEXT));
        return new Order.Problem(
                description,
                required(path + ".source", code(path + ".source", map.get("source"), Source.class)),
                required(path + ".category", Texts.line(path + ".category", map.get("category"), FormField.LINE)),
                orElse(code(path + ".severity", map.get("severity"), Severity.class), Severity.MINOR),
                required(path + ".pace", code(path + ".pace", map.get("pace"), Pace.class)),
                Texts.day(path + ".foundOn", map.get("foundOn")),
                Texts.line(path + ".foundAt", map.get("foundAt"), FormField.LINE));
    }

    private static List<Notice.Share> units(String path, Object raw) {
        if (!(raw instanceof List<?> list) || list.isEmpty()) {
            throw new RefusedException(Refusal.invalid("request.field.missing", path, path));
        }
        if (list.size() > FormReader.LONGEST_LIST) {
            throw new RefusedException(Refusal.invalid("request.field.invalid", path, path));
        }
        List<Notice.Share> shares = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            Map<String, Object> map = object(at, list.get(i), Set.of("unit", "responsiblePerson", "deadline"));
            LocalDate deadline = Texts.day(at + ".deadline", map.get("deadline"));
            shares.add(new Notice.Share(
                    required(at + ".unit", Texts.line(at + ".unit", map.get("unit"), 100)),
                    Texts.line(at + ".responsiblePerson", map.get("responsiblePerson"), 100),
                    required(at + ".deadline", deadline)));
        }
        return shares;
    }

    private static <E extends Enum<E> & Coded> E code(String path, Object raw, Class<E> type) {
        return Coded.read(type, path, Texts.line(path, raw, FormField.LINE));
    }

    private static <T> T orElse(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
