package org.rectify.exchange.web;

import java.util.List;
import java.util.Map;
import org.rectify.platform.Refusal;
import org.rectify.unit.Unit;

/**
 * What the rows of a template become. The rules are those of the record's own door, asked through the body that would be
 * sent for one record.
 */
public interface ImportKind {

    /** By which name it is asked for. */
    String code();

    List<ImportColumn> columns();

    /** An example of each column, by field. */
    Map<String, String> example();

    /**
     * Refuses whoever could make none of these records.
     *
     * @throws org.rectify.platform.RefusedException by what code the record's own door refuses
     */
    void requireAllowed();

    /** The units that the records may be for, by whoever asks. */
    List<Unit> units();

    /** Whether a record can take its first step with its making. */
    boolean issuable();

    /** What is wrong with the record that such a body asks for; makes none. */
    List<Refusal> check(Map<String, Object> body);

    /**
     * Makes the record.
     *
     * @return its id
     */
    String make(Map<String, Object> body, boolean issue);
}
