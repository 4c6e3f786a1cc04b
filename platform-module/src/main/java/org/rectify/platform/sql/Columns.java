package org.rectify.platform.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The columns of a table whose rows are written whole: every statement is made of this one list, so that none forgets a
 * column. A parameter is named as its column is.
 */
public final class Columns {

    private final String table;
    private final List<String> read;
    private final List<String> written;

    /**
     * @param read the columns of which an entry is made, with commas, in the order in which they are read; the first is the key
     * @param beside what is written beside them, to find and to sort by
     */
    public Columns(String table, String read, String... beside) {
        this.table = table;
        this.read = List.of(read.split(", "));
        this.written = Stream.concat(this.read.stream(), Stream.of(beside)).toList();
    }

    /** What a select names to read entries. */
    public String of(String alias) {
        return read.stream().map(name -> alias + "." + name).collect(Collectors.joining(", "));
    }

    public String insert() {
        return "insert into " + table + " (" + String.join(", ", written) + ") values (:" + String.join(", :", written)
                + ")";
    }

    /** Writes all of the row with the key. */
    public String update() {
        String key = written.get(0);
        return "update " + table + " set "
                + written.stream()
                        .filter(name -> !name.equals(key))
                        .map(name -> name + " = :" + name)
                        .collect(Collectors.joining(", "))
                + " where " + key + " = :" + key;
    }

    /** The values of a row, in the order of the columns that are read and then of those beside them. */
    public MapSqlParameterSource values(Object... values) {
        if (values.length != written.size()) {
            throw new IllegalArgumentException(table + " has " + written.size() + " columns, not " + values.length);
        }
        MapSqlParameterSource source = new MapSqlParameterSource();
        for (int i = 0; i < values.length; i++) {
            source.addValue(written.get(i), values[i]);
        }
        return source;
    }
}
