package org.rectify.order;

import java.time.LocalDate;
import java.util.List;
import org.rectify.deadline.Light;

/**
 * An order as its page shows it to one caller.
 *
 * @param workingDaysLeft negative when overdue, null while no clock runs
 * @param calendarKnown whether the holidays of all years between now and the deadline are known
 * @param steps what the caller may do now
 * @param mayEdit whether it is a draft that the caller may fill in anew
 * @param parent null where it has none; {@code parent} and {@code children} are given even where the caller's scope
 *     doesn't reach the order itself
 * @param process the ids of the diagram's elements where the process stands; empty at the end of life
 * @param processPresent whether the order has the process that its state calls for
 */
public record OrderView(
        Order order,
        Light light,
        boolean overdue,
        Integer workingDaysLeft,
        boolean calendarKnown,
        List<Step> steps,
        boolean mayEdit,
        Related parent,
        List<Related> children,
        List<String> process,
        boolean processPresent) {

    public OrderView {
        steps = List.copyOf(steps);
        children = List.copyOf(children);
        process = List.copyOf(process);
    }

    /**
     * An order beside this one.
     *
     * @param children those that it was broken down into, as far as the caller may see them
     */
    public record Related(
            String id,
            String number,
            String title,
            OrderStatus status,
            Light light,
            String leadUnit,
            LocalDate deadline,
            int progress,
            List<Related> children) {

        public Related {
            children = List.copyOf(children);
        }
    }
}
