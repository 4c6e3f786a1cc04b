package org.rectify.notice;

import java.util.List;
import org.rectify.deadline.Light;

/**
 * A notice as its page shows it to one caller.
 *
 * @param orders as {@link NoticeEntry#ordersShown} says
 * @param light that of the worst of its open orders
 * @param steps what the caller may do now
 * @param mayAttach whether the caller may add a file
 * @param process the diagram's elements where the process stands; empty at the end of life
 * @param processPresent whether the notice has the process that its state calls for
 */
public record NoticeView(
        Notice notice,
        int orders,
        Light light,
        List<NoticeStep> steps,
        boolean mayEdit,
        boolean mayAttach,
        List<String> process,
        boolean processPresent) {

    public NoticeView {
        steps = List.copyOf(steps);
        process = List.copyOf(process);
    }
}
