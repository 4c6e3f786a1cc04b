package org.rectify.record.workflow;

import java.util.function.Function;
import java.util.function.Predicate;

/** What is done to a process so that it follows its record. */
public sealed interface Move {

    /**
     * The task that waits is ended; where none does, nothing is.
     *
     * @param task its key on the diagram
     * @param outcome what its history shows
     * @param which tells the one that is meant from others of the key by the variables that its execution sees
     */
    record End(String task, String outcome, Predicate<Function<String, Object>> which) implements Move {

        public End(String task, String outcome) {
            this(task, outcome, variables -> true);
        }
    }

    /** The tasks of that key are given to the person. */
    record Hand(String task, String person) implements Move {}

    /** The process begins anew where the record stands: its tasks show the record as it was. */
    record Again() implements Move {}
}
