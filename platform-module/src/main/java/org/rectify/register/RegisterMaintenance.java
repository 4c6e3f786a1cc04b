package org.rectify.register;

import java.util.List;
import java.util.Map;

/** Compares the ledger and the tree of units with the records and mends it, in batches of one transaction each. */
public interface RegisterMaintenance {

    /** Reports what differs and changes nothing. */
    Result verify(RecordSource source, Progress progress);

    /** Reports what differs and mends it. */
    Result rebuild(RecordSource source, Progress progress);

    /** Folds what has changed into the kept counts; nothing that is read changes by it. */
    void foldCounts();

    /** Told how many records of how many are done. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }

    /**
     * A row that is not what its record says.
     *
     * @param orderId null where a unit or the kept counts differ
     * @param number the order's number, where it has one
     * @param what {@code missing}, {@code surplus}, {@code counts}, {@code unit:} and the code of a unit
     *     whose row is not what its record says, or {@code differs:} and the components that differ
     */
    record Difference(String orderId, String number, String what) {}

    /**
     * What was found.
     *
     * @param checked how many records and rows were compared
     * @param differences the first thousand, in the order in which they were found
     * @param found how many there are in all
     * @param mended how many were mended
     */
    record Result(long checked, List<Difference> differences, long found, long mended) {

        public Result {
            differences = List.copyOf(differences);
        }

        /** As a job gives it. */
        public Map<String, Object> asMap() {
            return Map.of("checked", checked, "differences", differences, "found", found, "mended", mended);
        }
    }
}
