package org.rectify.sheet;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an XLSX file that somebody sent, row after row. Nothing in it can harm: no more of it is unpacked than it may
 * hold, its XML may define and fetch nothing, and what carries programs, links to elsewhere or a password is refused, as
 * is what is no such file at all.
 */
public final class SheetReader implements Closeable {

    /** More than an office's table has; further columns are refused and not read. */
    static final int MOST_COLUMNS = 200;

    private static final int LONGEST_TEXT = CellText.LONGEST + 1;
    private static final int MOST_ROW = 1_048_576;

    private final SafePackage parts;
    private final List<Tab> tabs = new ArrayList<>();
    private final SharedTexts texts;
    private final DateStyles styles;

    private record Tab(String name, String part) {}

    /**
     * Opens the file.
     *
     * @throws org.rectify.platform.RefusedException {@code sheet.…} where the file is not to be read
     */
    public SheetReader(Path file) {
        this.parts = SafePackage.open(file);
        try {
            boolean from1904 = readWorkbook();
            this.texts = parts.has(SharedTexts.PART) ? SharedTexts.read(parts) : new SharedTexts(List.of());
            this.styles = DateStyles.read(parts, from1904);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The names of the sheets, hidden ones too, in their order. */
    public List<String> sheets() {
        return tabs.stream().map(Tab::name).toList();
    }

    /**
     * Hands over the rows of a sheet that are not blank, each with its number from 1 on and its cells from the left.
     *
     * @throws org.rectify.platform.RefusedException {@code sheet.…} where the sheet is not to be read
     */
    public void rows(int sheet, BiConsumer<Integer, List<Cell>> consumer) {
        Walk walk = new Walk(consumer);
        parts.read(tabs.get(sheet).part(), walk::read);
    }

    @Override
    public void close() {
        parts.close();
    }

    private boolean readWorkbook() {
        Map<String, String> targets = relations();
        boolean[] from1904 = {false};
        parts.read("xl/workbook.xml", xml -> {
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    String target = targets.get(xml.attribute("id"));
                    if (target != null) {
                        tabs.add(new Tab(xml.attribute("name"), target));
                    }
                } else if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904[0] = "1".equals(flag) || "true".equals(flag);
                }
            }
        });
        if (tabs.isEmpty()) {
            throw SafePackage.broken();
        }
        return from1904[0];
    }

    private Map<String, String> relations() {
        Map<String, String> targets = new TreeMap<>();
        parts.read("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String type = String.valueOf(xml.attribute("Type"));
                    String target = String.valueOf(xml.attribute("Target"));
                    if ("External".equals(xml.attribute("TargetMode"))) {
                        throw SafePackage.refused("sheet.links");
                    }
                    if (type.endsWith("/worksheet")) {
                        targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }
        });
        return targets;
    }

    /** Goes through one sheet. */
    private final class Walk {

        private final BiConsumer<Integer, List<Cell>> consumer;
        private int row;
        private int column;

        Walk(BiConsumer<Integer, List<Cell>> consumer) {
            this.consumer = consumer;
        }

        void read(SafeXml xml) throws XMLStreamException {
            List<Cell> cells = new ArrayList<>();
            while (xml.next()) {
                if (xml.starts("row")) {
                    row = number(xml.attribute("r"), row + 1, MOST_ROW);
                    column = -1;
                    cells.clear();
                } else if (xml.starts("c")) {
                    String at = xml.attribute("r");
                    column = at == null ? column + 1 : columnOf(at);
                    if (column >= MOST_COLUMNS) {
                        throw SafePackage.refused("sheet.tooManyColumns", Integer.toString(MOST_COLUMNS));
                    }
                    Cell cell = cell(xml);
                    if (cell != null) {
                        cells.add(cell);
                    }
                } else if (xml.ends("row") && !cells.isEmpty()) {
                    consumer.accept(row, List.copyOf(cells));
                }
            }
        }

        private Cell cell(SafeXml xml) throws XMLStreamException {
            String type = String.valueOf(xml.attribute("t"));
            int style = number(xml.attribute("s"), 0, Integer.MAX_VALUE);
            boolean formula = false;
            StringBuilder value = new StringBuilder();
            while (xml.next() && !xml.ends("c")) {
                if (xml.starts("f")) {
                    formula = true;
                } else if (xml.starts("rPh")) {
                    xml.skip("rPh");
                } else if (xml.starts("v") || xml.starts("t")) {
                    xml.text(value, LONGEST_TEXT);
                }
            }
            if (formula) {
                return new Cell(row, column, Cell.Kind.FORMULA, "");
            }
            return value.isEmpty() ? null : told(type, style, value.toString());
        }

        private Cell told(String type, int style, String value) {
            return switch (type) {
                case "s" -> cell(Cell.Kind.TEXT, texts.at(number(value.strip(), -1, Integer.MAX_VALUE)));
                case "inlineStr", "str" -> cell(Cell.Kind.TEXT, CellText.unescaped(value));
                case "b" -> cell(Cell.Kind.TRUTH, "1".equals(value.strip()) ? "TRUE" : "FALSE");
                case "e" -> cell(Cell.Kind.ERROR, value.strip());
                case "d" -> cell(Cell.Kind.DATE, value.strip().replaceAll("T.*", ""));
                default -> numeric(style, value.strip());
            };
        }

        private Cell numeric(int style, String value) {
            return styles.isDate(style)
                    ? cell(Cell.Kind.DATE, styles.day(value))
                    : cell(Cell.Kind.NUMBER, DateStyles.plain(value));
        }

        private Cell cell(Cell.Kind kind, String text) {
            return text.isBlank() ? null : new Cell(row, column, kind, text);
        }
    }

    private static int number(String text, int otherwise, int most) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: no number.
        }
        throw SafePackage.broken();
    }

    private static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z' || i > 2) {
                throw SafePackage.broken();
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column == 0) {
            throw SafePackage.broken();
        }
        return column - 1;
    }
}
