package org.rectify.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.sheet.Form;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.web.Labels;

/** The template that people fill in: what may be chosen is what the one who asks may choose. */
final class ImportTemplate {

    private static final String UNITS = "units";

    private final Units units;
    private final int mostRows;

    ImportTemplate(Units units, int mostRows) {
        this.units = units;
        this.mostRows = mostRows;
    }

    Form of(ImportKind kind, Labels labels) {
        List<Unit> within = kind.units();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(UNITS, within.stream().map(Choices::of).toList());
        List<Form.Column> columns = new ArrayList<>();
        for (ImportColumn column : kind.columns()) {
            if (!column.codes().isEmpty()) {
                lists.put(
                        column.group(),
                        column.codes().stream()
                                .map(code -> labels.of(column.group(), code))
                                .toList());
            }
            columns.add(column(column, kind, labels));
        }
        return new Form(
                labels.of("importName", kind.code()),
                labels.of("importTitle", kind.code()),
                List.of(
                        labels.of("exchange", "noteRequired"),
                        labels.of("exchange", "noteChoose"),
                        labels.find("exchange", "noteRows", Integer.toString(mostRows))
                                .orElseThrow()),
                List.of(ImportFile.MARK, kind.code(), ImportFile.VERSION),
                labels.of("exchange", "row"),
                labels.of("exchange", "example"),
                columns,
                lists,
                people(within),
                mostRows);
    }

    private Form.Column column(ImportColumn column, ImportKind kind, Labels labels) {
        boolean unit = column.entry() == ImportColumn.Entry.UNIT;
        boolean day = column.entry() == ImportColumn.Entry.DAY;
        String example = kind.example()
                .getOrDefault(
                        column.field(),
                        labels.find("importExample", column.field())
                                .orElse(
                                        column.codes().isEmpty()
                                                ? null
                                                : labels.of(
                                                        column.group(),
                                                        column.codes().get(0))));
        return new Form.Column(
                column.field(),
                labels.field(column.field()),
                labels.find("importNote", column.entry().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                column.width(),
                column.required(),
                day,
                unit ? UNITS : column.group(),
                column.entry() == ImportColumn.Entry.CODE,
                "responsiblePerson".equals(column.field()) ? "leadUnit" : null,
                example);
    }

    private List<Form.Pair> people(List<Unit> within) {
        List<Form.Pair> people = new ArrayList<>();
        for (Unit unit : within) {
            units.members(unit.code())
                    .forEach(member -> people.add(new Form.Pair(Choices.of(unit), Choices.of(member.person()))));
        }
        return people;
    }
}
