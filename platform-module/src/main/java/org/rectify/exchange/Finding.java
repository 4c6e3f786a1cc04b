package org.rectify.exchange;

import java.util.List;

/**
 * What is wrong with a cell, a row or a file that is to be imported.
 *
 * @param row counted from 1; 0 where the file as a whole is meant
 * @param cell where it stands ({@code D7}), null where no one cell is meant
 * @param field the field of the record, null where none is meant
 * @param code of the refusal
 * @param arguments of its text
 * @param value what the cell says, cut short; null where it is blank
 */
public record Finding(int row, String cell, String field, String code, List<String> arguments, String value) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
