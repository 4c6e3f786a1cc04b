package org.rectify.demo.internal.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.unit.UnitRole;

/** The lead unit's work, from signing for the order to submission. */
final class Working {

    private static final int MOST_REPORTS = 4;
    private static final int COMMENTED = 20;
    private static final int NEARLY_DONE = 85;

    private Working() {}

    static void signedFor(Life life) {
        life.time().days(1, 2);
        String who = life.chance(80) ? life.cast().liaison() : life.cast().secretary();
        life.take(who, Step.SIGN_FOR, "remark", life.say("sign-for"));
    }

    static void planned(Life life) {
        life.time().days(1, 3);
        List<String> texts = life.setting().problem().measures();
        int count = life.setting().fromNotice() ? texts.size() : Math.min(texts.size(), life.any(2, 3));
        long span = Math.max(0, ChronoUnit.DAYS.between(life.time().day(), life.deadline()));
        List<Map<String, Object>> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate due = life.deadline().minusDays(span * (count - 1 - i) / count);
            Map<String, Object> measure = new HashMap<>();
            measure.put("text", texts.get(i));
            measure.put("dueOn", due.toString());
            measure.put("person", i == 0 ? life.cast().officer() : life.cast().liaison());
            measures.add(measure);
        }
        life.take(life.cast().officer(), Step.PLAN, "measures", measures, "remark", life.say("plan"));
        if (life.chance(COMMENTED)) {
            life.time().soon();
            life.take(life.cast().supervisor(), Step.COMMENT, "remark", life.say("comment"));
        }
    }

    /** Signed for and planned. */
    static void begun(Life life) {
        signedFor(life);
        planned(life);
    }

    /** Reports of the months until that day; not all months of a long time, for units forget. */
    static void reported(Life life, LocalDate until, int percentage) {
        int from = life.order().progress();
        LocalDate start = life.time().day();
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, until));
        long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(until)) + 1;
        int every = (int) Math.max(1, (months + MOST_REPORTS - 1) / MOST_REPORTS);
        for (YearMonth month = YearMonth.from(start);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(every)) {
            LocalDate day = month.atDay(life.any(18, 24));
            if (day.isAfter(start) && day.isBefore(until)) {
                life.time().onDay(day);
                long gone = ChronoUnit.DAYS.between(start, life.time().day());
                report(life, (int) Math.min(percentage, from + (percentage - from) * gone / whole));
            }
        }
    }

    static void report(Life life, int percentage) {
        boolean late = life.time().day().isAfter(life.deadline());
        String occasion = percentage >= 75 ? "end" : late ? "late" : percentage < 25 ? "start" : "middle";
        life.take(life.cast().officer(), Step.REPORT, "percentage", percentage, "text", life.say("report-" + occasion));
    }

    /** The assisting units do their parts, all or all but the last. */
    static void assisted(Life life, boolean all) {
        List<Order.Part> parts = life.order().parts();
        for (Order.Part part : all ? parts : parts.subList(0, parts.size() - 1)) {
            life.time().days(1, 4);
            String officer =
                    life.district().accounts(part.unit(), UnitRole.OFFICER).get(0);
            life.take(officer, Step.COMPLETE_PART, "text", life.say("part"));
        }
    }

    /** Reported on until about that day, then submitted with evidence for every measure. */
    static void submitted(Life life, LocalDate on) {
        reported(life, on, 95);
        life.time().onDay(on);
        submit(life, "submit");
    }

    /** Submitted some days before the deadline, or after it. */
    static void submitted(Life life, boolean late) {
        if (late) {
            reported(life, life.deadline(), 70);
            life.time().onDay(life.deadline());
            life.time().days(2, 12);
            submit(life, "submit");
        } else {
            submitted(life, life.time().before(life.deadline(), life.any(1, 6)));
        }
    }

    static void submit(Life life, String occasion) {
        if (life.order().progress() < NEARLY_DONE) {
            report(life, life.any(NEARLY_DONE, 98));
            life.time().soon();
        }
        List<Order.Measure> measures = life.order().measures();
        for (int i = 0; i < measures.size(); i++) {
            life.prove(life.cast().officer(), measures.get(i), i + 1);
        }
        life.take(life.cast().officer(), Step.SUBMIT, "text", life.say(occasion));
    }
}
