package org.rectify.record;

import java.util.Collection;
import java.util.Map;

/** Tells what a list shows of records of one kind; each kind that something can wait for has one as a bean. */
public interface RecordFaces {

    RecordKind kind();

    /** The faces by id; those that don't exist are left out. Asks for no scope: what waits for somebody is that person's. */
    Map<String, Face> faces(Collection<String> ids);

    /**
     * The record's face as it stands beside what waits: with the light and the days of the matter's own day, where it goes
     * by that and not by the record's clock.
     */
    default Face beside(Waiting waiting, Face face) {
        return face;
    }

    /**
     * What a list shows of a record.
     *
     * @param number null until there is one
     * @param unit code of the unit whose record it is, null where there is none
     * @param light code of its light, {@code grey} where no clock runs
     * @param workingDaysLeft negative when overdue, null while no clock runs
     */
    record Face(
            String id, String number, String title, String status, String unit, String light, Integer workingDaysLeft) {

        public Face lit(String light, Integer workingDaysLeft) {
            return new Face(id, number, title, status, unit, light, workingDaysLeft);
        }
    }
}
