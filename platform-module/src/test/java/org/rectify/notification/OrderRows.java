package org.rectify.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rectify.register.LedgerEntry;

/** Rows of orders as reminders need them; everything else is the same for all. */
public record OrderRows(
        String id,
        String status,
        String leadUnit,
        String person,
        LocalDate issued,
        LocalDate deadline,
        LocalDate modified) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** An order issued by the district to street1 and waiting to be signed for. */
    public static OrderRows issued(String id, LocalDate issued, LocalDate deadline) {
        return new OrderRows(id, "issued", "street1", "street1.officer", issued, deadline, issued);
    }

    public OrderRows status(String other) {
        return new OrderRows(id, other, leadUnit, person, issued, deadline, modified);
    }

    public OrderRows leadUnit(String other) {
        return new OrderRows(id, status, other, person, issued, deadline, modified);
    }

    public OrderRows person(String other) {
        return new OrderRows(id, status, leadUnit, other, issued, deadline, modified);
    }

    public OrderRows deadline(LocalDate other) {
        return new OrderRows(id, status, leadUnit, person, issued, other, modified);
    }

    public OrderRows modified(LocalDate other) {
        return new OrderRows(id, status, leadUnit, person, issued, deadline, other);
    }

    /** With the clock running. */
    public LedgerEntry row() {
        return row(null, false);
    }

    /** The row; {@code light} is the one that stands still. */
    public LedgerEntry row(String light, boolean declined) {
        Instant at = noon(issued);
        return new LedgerEntry(
                id,
                1,
                "区督整〔2026〕" + id + "号",
                "消防通道堆物 " + id,
                status,
                "inspection",
                "消防",
                "minor",
                "by-date",
                "normal",
                "district",
                "/district/",
                leadUnit,
                "/district/" + leadUnit + "/",
                person,
                "district.supervisor",
                deadline,
                light,
                null,
                false,
                false,
                declined,
                false,
                0,
                0,
                0,
                0,
                at,
                noon(modified),
                at,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
