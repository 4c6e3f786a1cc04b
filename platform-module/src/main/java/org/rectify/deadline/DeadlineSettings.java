package org.rectify.deadline;

import java.util.Arrays;
import java.util.List;

/**
 * The office's thresholds; all in working days unless said otherwise.
 *
 * @param warnDays yellow when so many days or fewer are left
 * @param warnDaysAtOnce the same for orders to be put right at once
 * @param signForDays an order not signed for after so many days is reminded of
 * @param remindBefore days before the deadline on which to remind, in falling order
 * @param leaderAfter days overdue after which the unit's leader is told
 * @param supervisorAfter days overdue after which the supervising leader is told
 * @param reportDay day of the month by which the monthly report is due; the month's last day where it is shorter
 * @param reportRemindBefore days before that on which to remind of the report
 * @param maxYears how many years ahead a deadline may lie
 */
public record DeadlineSettings(
        int warnDays,
        int warnDaysAtOnce,
        int signForDays,
        List<Integer> remindBefore,
        int leaderAfter,
        int supervisorAfter,
        int reportDay,
        int reportRemindBefore,
        int maxYears) {

    /** What holds where the office has set nothing. */
    public static final DeadlineSettings DEFAULTS = new DeadlineSettings(7, 3, 2, List.of(7, 3, 1), 3, 7, 25, 2, 20);

    public DeadlineSettings {
        within("rectify.deadline.warnDays", warnDays, 0, 250);
        within("rectify.deadline.warnDaysAtOnce", warnDaysAtOnce, 0, 250);
        within("rectify.deadline.signForDays", signForDays, 1, 250);
        remindBefore.forEach(days -> within("rectify.deadline.remindBefore", days, 1, 250));
        within("rectify.deadline.leaderAfter", leaderAfter, 1, 250);
        within("rectify.deadline.supervisorAfter", supervisorAfter, 1, 250);
        within("rectify.deadline.reportDay", reportDay, 1, 31);
        within("rectify.deadline.reportRemindBefore", reportRemindBefore, 0, 20);
        within("rectify.deadline.maxYears", maxYears, 1, 100);
        remindBefore = remindBefore.stream().distinct().sorted((a, b) -> b - a).toList();
    }

    /** From the settings file, where the days before the deadline stand as {@code 7,3,1}; empty for none. */
    public static DeadlineSettings of(
            int warnDays,
            int warnDaysAtOnce,
            int signForDays,
            String remindBefore,
            int leaderAfter,
            int supervisorAfter,
            int reportDay,
            int reportRemindBefore,
            int maxYears) {
        List<Integer> before;
        try {
            before = Arrays.stream(remindBefore.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Setting rectify.deadline.remindBefore must be whole numbers with commas between them, not '"
                            + remindBefore + "'",
                    e);
        }
        return new DeadlineSettings(
                warnDays,
                warnDaysAtOnce,
                signForDays,
                before,
                leaderAfter,
                supervisorAfter,
                reportDay,
                reportRemindBefore,
                maxYears);
    }

    private static void within(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Setting " + setting + " must be from " + least + " to " + most + ", not " + value);
        }
    }
}
