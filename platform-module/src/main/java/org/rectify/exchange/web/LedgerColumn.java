package org.rectify.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.order.OrderStatus;
import org.rectify.order.web.LedgerRow;
import org.rectify.platform.Coded;
import org.rectify.register.LedgerEntry;
import org.rectify.sheet.Column;
import org.rectify.sheet.Marked;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** What of an order can stand in a column of the exported ledger, in the order in which the office reads it. */
enum LedgerColumn implements Coded {
    NUMBER("number", 24, Column.Kind.TEXT, true, shown -> shown.row.number()),
    TITLE("title", 42, Column.Kind.TEXT, true, shown -> shown.row.title()),
    SOURCE("source", 11, Column.Kind.CENTRED, true, shown -> shown.code("source", shown.row.source())),
    CATEGORY("category", 13, Column.Kind.CENTRED, true, shown -> shown.row.category()),
    SEVERITY("severity", 9, Column.Kind.CENTRED, true, shown -> shown.code("severity", shown.row.severity())),
    PACE("pace", 11, Column.Kind.CENTRED, true, shown -> shown.code("pace", shown.row.pace())),
    PRIORITY("priority", 8, Column.Kind.CENTRED, false, shown -> shown.code("priority", shown.row.priority())),
    ISSUING_UNIT(
            "issuingUnit",
            18,
            Column.Kind.TEXT,
            false,
            shown -> shown.row.issuingUnit() == null
                    ? null
                    : shown.row.issuingUnit().name()),
    LEAD_UNIT(
            "leadUnit",
            18,
            Column.Kind.TEXT,
            true,
            shown -> shown.row.leadUnit() == null ? null : shown.row.leadUnit().name()),
    ASSISTING_UNITS("assistingUnits", 20, Column.Kind.TEXT, true, Shown::assisting),
    RESPONSIBLE_PERSON(
            "responsiblePerson",
            10,
            Column.Kind.CENTRED,
            true,
            shown -> shown.row.responsiblePerson() == null
                    ? null
                    : shown.row.responsiblePerson().displayName()),
    ISSUED_AT("issuedAt", 12, Column.Kind.DATE, true, shown -> shown.day(shown.row.issuedAt())),
    DEADLINE("deadline", 12, Column.Kind.DATE, true, shown -> shown.row.deadline()),
    WORKING_DAYS_LEFT("workingDaysLeft", 9, Column.Kind.CENTRED, true, shown -> shown.row.workingDaysLeft()),
    STATUS("status", 12, Column.Kind.CENTRED, true, Shown::status),
    LIGHT("light", 9, Column.Kind.CENTRED, true, Shown::light),
    PROGRESS("progress", 10, Column.Kind.CENTRED, true, shown -> shown.row.progress()),
    CLOSED_AT("closedAt", 12, Column.Kind.DATE, true, Shown::closedOn),
    RETURN_COUNT("returnCount", 8, Column.Kind.CENTRED, false, shown -> shown.row.returnCount()),
    REOPEN_COUNT("reopenCount", 8, Column.Kind.CENTRED, false, shown -> shown.row.reopenCount()),
    URGE_COUNT("urgeCount", 8, Column.Kind.CENTRED, false, shown -> shown.row.urgeCount());

    private final String code;
    private final double width;
    private final Column.Kind kind;
    private final boolean usual;
    private final Function<Shown, Object> value;

    LedgerColumn(String code, double width, Column.Kind kind, boolean usual, Function<Shown, Object> value) {
        this.code = code;
        this.width = width;
        this.kind = kind;
        this.usual = usual;
        this.value = value;
    }

    /** Those that are exported where nothing else is asked for. */
    static List<LedgerColumn> usual() {
        return List.of(values()).stream().filter(column -> column.usual).toList();
    }

    @Override
    public String code() {
        return code;
    }

    Column head(Labels labels) {
        return new Column(labels.of("ledgerColumn", code), width, kind);
    }

    Object value(Shown shown) {
        return value.apply(shown);
    }

    /** An order with what its cells are told from. */
    record Shown(LedgerEntry entry, LedgerRow row, Names names, Labels labels, Function<Instant, LocalDate> days) {

        private String code(String group, String code) {
            return code == null ? null : labels.of(group, code);
        }

        private LocalDate day(Instant instant) {
            return instant == null ? null : days.apply(instant);
        }

        /** Not of an order that was opened again since. */
        private LocalDate closedOn() {
            return OrderStatus.CLOSED.code().equals(entry.status()) ? day(row.closedAt()) : null;
        }

        private String assisting() {
            return entry.parts().stream()
                    .map(part -> names.unit(part.unit()).name())
                    .collect(Collectors.joining(labels.of("exchange", "comma")));
        }

        private String status() {
            List<String> said = new ArrayList<>(List.of(row.statusLabel()));
            if (row.declined()) {
                said.add(labels.of("exchange", "declined"));
            }
            if (row.suspended()) {
                said.add(labels.of("exchange", "suspended"));
            }
            if (row.closedLate()) {
                said.add(labels.of("exchange", "closedLate"));
            }
            return String.join(labels.of("exchange", "comma"), said);
        }

        private Marked light() {
            String colour =
                    switch (row.light()) {
                        case "green" -> "C6E0B4";
                        case "yellow" -> "FFE699";
                        case "red" -> "F4B0A8";
                        default -> "D9D9D9";
                    };
            return new Marked(labels.of("light", row.light()), colour);
        }
    }
}
