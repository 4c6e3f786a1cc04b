package org.rectify.problem;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the problem list: the projection of a problem's record that lists and counts need. Codes are the wire's.
 *
 * @param recordingPath path of the recording unit, see {@link org.rectify.unit.Unit#path()}
 * @param unitPath path of the unit concerned
 * @param deadline the nearest of its open orders whose clock runs, null where none does
 * @param frozenLight its light where no clock runs that decides, null while one does
 * @param files how many photos and other files it has
 */
public record ProblemEntry(
        String id,
        int version,
        String status,
        String description,
        String source,
        String category,
        String severity,
        String pace,
        LocalDate foundOn,
        String foundAt,
        String foundBy,
        String unit,
        String unitPath,
        String recordingUnit,
        String recordingPath,
        boolean disclosed,
        boolean claimed,
        String repeatOf,
        String noticeId,
        String bornOf,
        int files,
        LocalDate deadline,
        String frozenLight,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        boolean demo) {}
