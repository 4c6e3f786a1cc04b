package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rectify.exchange.Finding;
import org.rectify.platform.Refusal;
import org.rectify.platform.StorableText;
import org.rectify.sheet.Cell;
import org.rectify.web.Labels;

/** A row of a filled-in template: its cells by field, and the body that would be sent for the record it asks for. */
final class ImportRow {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int SHOWN = 200;

    private final int number;
    private final Map<String, Integer> places;
    private final Map<String, Cell> cells;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Object> body = new LinkedHashMap<>();

    /**
     * Reads the row.
     *
     * @param places the columns of the sheet by field
     */
    ImportRow(
            int number,
            Map<String, Integer> places,
            Map<String, Cell> cells,
            List<ImportColumn> columns,
            Choices choices,
            Labels labels) {
        this.number = number;
        this.places = places;
        this.cells = cells;
        for (ImportColumn column : columns) {
            Cell cell = cells.get(column.field());
            if (cell != null) {
                put(column.field(), value(column, cell, choices, labels));
            }
        }
    }

    int number() {
        return number;
    }

    Map<String, Object> body() {
        return body;
    }

    /** What is wrong with cells before their meaning is asked for. */
    List<Finding> findings() {
        return findings;
    }

    private Object value(ImportColumn column, Cell cell, Choices choices, Labels labels) {
        if (cell.kind() == Cell.Kind.FORMULA) {
            return wrong(column, invalid("import.cell.formula", column.field(), column.field()));
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return wrong(column, invalid("import.cell.error", column.field(), column.field(), cell.text()));
        }
        String text = cell.text();
        return switch (column.entry()) {
            case TEXT -> text;
            case DAY -> day(text);
            case UNIT -> {
                if (choices.ambiguous(text)) {
                    yield wrong(column, invalid("import.cell.ambiguous", column.field(), column.field(), text.strip()));
                }
                yield choices.unit(text);
            }
            case UNITS -> choices.units(text);
            case PERSON -> choices.person(text, unitOf(column, choices));
            case CODE ->
                choices.code(column, text)
                        .map(code -> (Object) code)
                        .orElseGet(() -> wrong(
                                column,
                                invalid(
                                        "import.cell.choice",
                                        column.field(),
                                        column.field(),
                                        text,
                                        column.codes().stream()
                                                .map(code -> labels.of(column.group(), code))
                                                .collect(Collectors.joining(labels.of("exchange", "comma"))))));
        };
    }

    /** In whose unit a person is looked for by name alone. */
    private String unitOf(ImportColumn column, Choices choices) {
        Cell unit = cells.get("approver".equals(column.field()) ? "issuingUnit" : "leadUnit");
        return unit == null ? null : choices.unit(unit.text());
    }

    private Object wrong(ImportColumn column, Refusal refusal) {
        findings.add(finding(refusal));
        return null;
    }

    private void put(String path, Object value) {
        if (value == null) {
            return;
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            body.put(path, value);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (body.get(path.substring(0, dot)) instanceof Map<?, ?> known) {
            known.forEach((key, each) -> inner.put(String.valueOf(key), each));
        }
        inner.put(path.substring(dot + 1), value);
        body.put(path.substring(0, dot), inner);
    }

    /** As people write days; anything else is left for the rule on days to refuse. */
    private static String day(String text) {
        String plain = text.strip();
        for (Pattern pattern : List.of(DAY, DIGITS)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            }
        }
        return plain;
    }

    /** The refusal, where it stands in the sheet. */
    Finding finding(Refusal refusal) {
        String field = refusal.field() == null ? null : refusal.field().replaceAll("\\[.*", "");
        Integer column = field == null ? null : places.get(field);
        Cell cell = field == null ? null : cells.get(field);
        return new Finding(
                number,
                column == null ? null : Cell.address(number, column),
                field,
                refusal.code(),
                refusal.arguments().stream()
                        .map(argument -> argument.equals(refusal.field()) ? field : Objects.toString(argument))
                        .toList(),
                cell == null ? null : StorableText.cut(cell.text(), SHOWN));
    }
}
