package org.rectify.platform.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The columns of a table whose rows are written whole, each with what an entry has for it: every statement is made of this one
 * list, so that none forgets a column. A parameter is named as its column is; days and moments are written as {@link Days}
 * and {@link Moments} say. What is read of a row is read in the same order, by a {@link RowReader}.
 *
 * @param <T> an entry, which is a row
 */
public final class Columns<T> {

    private final String table;
    private final List<Column<T>> read;
    private final List<Column<T>> written;

    private Columns(String table, List<Column<T>> read, List<Column<T>> written) {
        this.table = table;
        this.read = read;
        this.written = written;
    }

    /** @param read the columns of which an entry is made, in the order in which they are read; the first is the key */
    @SafeVarargs
    public static <T> Columns<T> of(String table, Column<T>... read) {
        return new Columns<>(table, List.of(read), List.of(read));
    }

    /** The same with what is written beside them, to find and to sort by. */
    @SafeVarargs
    public final Columns<T> beside(Column<T>... beside) {
        return new Columns<>(
                table, read, Stream.concat(written.stream(), Stream.of(beside)).toList());
    }

    /** @param value what an entry has for it, null for nothing; so with the others */
    public static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, Types.VARCHAR, value);
    }

    public static <T> Column<T> number(String name, Function<T, ? extends Number> value) {
        return new Column<>(name, Types.BIGINT, value);
    }

    public static <T> Column<T> flag(String name, Function<T, Boolean> value) {
        return new Column<>(name, Types.BOOLEAN, value);
    }

    public static <T> Column<T> day(String name, Function<T, LocalDate> value) {
        return new Column<>(name, Types.DATE, entry -> Days.date(value.apply(entry)));
    }

    public static <T> Column<T> moment(String name, Function<T, Instant> value) {
        return new Column<>(name, Types.BIGINT, entry -> Moments.millis(value.apply(entry)));
    }

    /** What a select names to read entries. */
    public String of(String alias) {
        return read.stream().map(column -> alias + "." + column.name).collect(Collectors.joining(", "));
    }

    public String insert() {
        return "insert into " + table + names("") + " values" + names(":");
    }

    /** Writes all of the row with the key. */
    public String update() {
        String key = written.get(0).name;
        return "update " + table + " set "
                + written.stream()
                        .skip(1)
                        .map(column -> column.name + " = :" + column.name)
                        .collect(Collectors.joining(", "))
                + " where " + key + " = :" + key;
    }

    private String names(String before) {
        return written.stream().map(column -> before + column.name).collect(Collectors.joining(", ", " (", ")"));
    }

    /** The row that the entry is. */
    public MapSqlParameterSource values(T entry) {
        MapSqlParameterSource source = new MapSqlParameterSource();
        written.forEach(column -> source.addValue(column.name, column.value.apply(entry), column.type));
        return source;
    }

    /**
     * One column and what an entry has for it.
     *
     * @param type of {@link Types}; PostgreSQL plans a statement anew each time it is given nothing of no type after
     *     something, or something after nothing
     */
    public record Column<T>(String name, int type, Function<T, ?> value) {}
}
