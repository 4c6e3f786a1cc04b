package org.rectify.notice;

import java.util.List;

/**
 * A notice as its page shows it to one caller.
 *
 * @param steps what the caller may do now
 * @param process the diagram's elements where the process stands
 */
public record NoticeView(Notice notice, List<NoticeStep> steps, boolean mayEdit, List<String> process) {

    public NoticeView {
        steps = List.copyOf(steps);
        process = List.copyOf(process);
    }
}
