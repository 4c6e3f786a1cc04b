package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rectify.document.PaperData;

/** What a paper's placeholders stand for. */
final class PaperValues {

    private static final String DRAFT = "草稿";

    private final PaperData data;
    private final Map<String, List<String>> lines = new HashMap<>();

    PaperValues(PaperData data) {
        this.data = data;
        data.fields().forEach((name, value) -> lines.put(name, PaperText.lines(value)));
        put("agency", data.agency());
        put("title", data.title());
        put("number", data.number());
        put("addressee", data.addressee());
        put("signature", data.signature());
        put("date", PaperData.day(data.date()));
        put("draft", data.draft() ? DRAFT : null);
        lines.put(
                "body",
                data.body().stream()
                        .flatMap(text -> PaperText.lines(text).stream())
                        .toList());
        lines.put("attachments", attachments());
    }

    private void put(String name, String value) {
        lines.put(name, PaperText.lines(value));
    }

    /** Numbered where there are several, as official documents do. */
    private List<String> attachments() {
        List<String> names = data.attachments().stream()
                .map(name -> String.join(" ", PaperText.lines(name)))
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() < 2) {
            return names;
        }
        List<String> numbered = new ArrayList<>();
        for (String name : names) {
            numbered.add(numbered.size() + 1 + ". " + name);
        }
        return numbered;
    }

    boolean blank(String name) {
        return lines(name).isEmpty();
    }

    /** Whether each of its lines is a paragraph, even beside other words. */
    boolean listed(String name) {
        return name.equals("attachments") || name.equals("body");
    }

    List<String> lines(String name) {
        return lines.getOrDefault(name, List.of());
    }

    String text(String name) {
        return String.join("\n", lines(name));
    }

    /** For each row of the table what a placeholder in it stands for, be it a column or a value of the paper. */
    List<UnaryOperator<String>> rows(String table) {
        PaperData.Table rows = data.tables().get(table);
        if (rows == null) {
            return List.of();
        }
        List<UnaryOperator<String>> filled = new ArrayList<>();
        for (List<String> cells : rows.rows()) {
            filled.add(name -> {
                int column =
                        name.startsWith(table + ".") ? rows.columns().indexOf(name.substring(table.length() + 1)) : -1;
                return column < 0 ? text(name) : String.join("\n", PaperText.lines(cells.get(column)));
            });
        }
        return filled;
    }
}
