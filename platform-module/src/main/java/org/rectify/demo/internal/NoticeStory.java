package org.rectify.demo.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice of the demo and what becomes of it.
 *
 * @param key names it for good, so that it is not told twice
 * @param issuer code of the issuing unit
 * @param receivedFrom the superior that it came from, with its {@code number}; null for one that is ours
 * @param supervisor who draws it up
 * @param leader who approves it
 * @param drawn the working day on which it is drawn up
 * @param issued the working day on which it is issued, where it is
 * @param subjects its problems; the last comes as an addition where the end says so
 */
public record NoticeStory(
        String key,
        String issuer,
        String title,
        String basis,
        String body,
        String receivedFrom,
        String number,
        String supervisor,
        String leader,
        LocalDate drawn,
        LocalDate issued,
        List<Subject> subjects,
        End end) {

    public NoticeStory {
        subjects = List.copyOf(subjects);
    }

    /** How far it has come. */
    public enum End {
        DRAFT,
        IN_APPROVAL,
        SENT_BACK,
        APPROVED,
        RUNNING,
        /** Running, with a problem that was added later. */
        ADDED_TO,
        WITHDRAWN;

        public boolean dispatched() {
            return this == RUNNING || this == ADDED_TO || this == WITHDRAWN;
        }
    }

    /**
     * A problem and the units that it goes to.
     *
     * @param listed whether it stood in the problem list before
     */
    public record Subject(ProblemPattern pattern, List<String> units, LocalDate deadline, boolean listed) {

        public Subject {
            units = List.copyOf(units);
        }
    }
}
