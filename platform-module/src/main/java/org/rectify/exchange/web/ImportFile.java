package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.invalid;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rectify.platform.RefusedException;
import org.rectify.sheet.Cell;
import org.rectify.sheet.Form;
import org.rectify.sheet.SheetReader;
import org.rectify.web.Labels;

/** A filled-in template, read row after row. */
final class ImportFile {

    /** What the first cell of the mark says, and of which make the template is. */
    static final String MARK = "rectify-import";

    static final String VERSION = "1";

    /** What stands beside the example, in either language. */
    static final Set<String> EXAMPLES = Set.of("示例", "Example");

    private static final int HEAD_ROW = Form.KEY_ROW + 1;

    private final ImportKind kind;
    private final Choices choices;
    private final Labels labels;
    private final int mostRows;

    ImportFile(ImportKind kind, Choices choices, Labels labels, int mostRows) {
        this.kind = kind;
        this.choices = choices;
        this.labels = labels;
        this.mostRows = mostRows;
    }

    /**
     * Hands over the rows that ask for a record.
     *
     * @return how many there were
     * @throws RefusedException {@code sheet.…} or {@code import.…} where the file is not to be read
     */
    int read(Path file, Consumer<ImportRow> consumer) {
        try (SheetReader sheets = new SheetReader(file)) {
            requireMark(sheets);
            Map<String, Integer> places = new LinkedHashMap<>();
            int[] rows = {0};
            sheets.rows(0, (number, cells) -> {
                if (number == Form.KEY_ROW) {
                    places.putAll(places(cells));
                } else if (number > HEAD_ROW && !places.isEmpty()) {
                    Map<String, Cell> byField = byField(cells, places);
                    if (!byField.isEmpty() && !isExample(cells)) {
                        if (++rows[0] > mostRows) {
                            throw refused("import.tooManyRows", Integer.toString(mostRows));
                        }
                        consumer.accept(new ImportRow(number, places, byField, kind.columns(), choices, labels));
                    }
                }
            });
            if (places.isEmpty()) {
                throw refused("import.template.none");
            }
            if (rows[0] == 0) {
                throw refused("import.empty");
            }
            return rows[0];
        }
    }

    private void requireMark(SheetReader sheets) {
        int at = sheets.sheets().indexOf(Form.MARK_SHEET);
        Map<Integer, String> mark = new HashMap<>();
        if (at > 0) {
            sheets.rows(at, (number, cells) -> {
                if (number == 1) {
                    cells.forEach(cell -> mark.put(cell.column(), cell.text()));
                }
            });
        }
        if (!MARK.equals(mark.get(0))) {
            throw refused("import.template.none");
        }
        if (!kind.code().equals(mark.get(1))) {
            throw refused("import.template.otherKind");
        }
        if (!VERSION.equals(mark.get(2))) {
            throw refused("import.template.otherVersion");
        }
    }

    private Map<String, Integer> places(List<Cell> cells) {
        Set<String> known = kind.columns().stream().map(ImportColumn::field).collect(Collectors.toSet());
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (!known.contains(cell.text()) || places.put(cell.text(), cell.column()) != null) {
                throw refused("import.template.column", cell.address());
            }
        }
        return places;
    }

    private static Map<String, Cell> byField(List<Cell> cells, Map<String, Integer> places) {
        Map<String, Cell> byField = new LinkedHashMap<>();
        places.forEach((field, column) -> cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .ifPresent(cell -> byField.put(field, cell)));
        return byField;
    }

    private static boolean isExample(List<Cell> cells) {
        return cells.get(0).column() == 0
                && EXAMPLES.contains(cells.get(0).text().strip());
    }

    private static RefusedException refused(String code, Object... arguments) {
        return new RefusedException(invalid(code, "file", arguments));
    }
}
