package org.rectify.deadline;

import java.time.YearMonth;
import org.rectify.platform.Coded;

/**
 * A reminder that is due.
 *
 * @param key names the order and the step: whoever sends keeps the keys, and never sends one twice
 * @param days working days left, or overdue, or waited; 0 where it says nothing
 * @param period the report's month, null for other kinds
 */
public record Reminder(String key, Kind kind, Audience audience, int days, YearMonth period) {

    /** What is reminded of; the code is also the notification's kind. */
    public enum Kind implements Coded {
        SIGN_FOR("remind-sign-for", Audience.LEAD_UNIT),
        DUE_SOON("remind-due-soon", Audience.RESPONSIBLE_PERSON),
        DUE_TODAY("remind-due-today", Audience.RESPONSIBLE_PERSON),
        OVERDUE("remind-overdue", Audience.RESPONSIBLE_PERSON),
        OVERDUE_LEADER("escalate-unit-leader", Audience.UNIT_LEADER),
        OVERDUE_SUPERVISOR("escalate-supervising-leader", Audience.SUPERVISING_LEADER),
        REPORT_DUE("remind-report-due", Audience.RESPONSIBLE_PERSON),
        REPORT_MISSED("remind-report-missed", Audience.RESPONSIBLE_PERSON);

        private final String code;
        private final Audience audience;

        Kind(String code, Audience audience) {
            this.code = code;
            this.audience = audience;
        }

        @Override
        public String code() {
            return code;
        }

        /** Who is told. */
        public Audience audience() {
            return audience;
        }
    }

    /** Who is told, to be resolved by whoever sends. */
    public enum Audience {
        /** Everyone of the lead unit: any of them can sign for it. */
        LEAD_UNIT,
        /** The order's responsible person. */
        RESPONSIBLE_PERSON,
        /** The leader of the lead unit. */
        UNIT_LEADER,
        /** The leaders of the issuing unit. */
        SUPERVISING_LEADER
    }
}
