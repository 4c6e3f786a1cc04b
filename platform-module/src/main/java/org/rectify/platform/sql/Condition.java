package org.rectify.platform.sql;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rectify.platform.SearchText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The conditions on rows {@code o} that follow others, as they come together, with their values. */
public final class Condition {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9/_.*-]{1,500}");

    private final StringBuilder sql = new StringBuilder();
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    public void and(String condition) {
        sql.append(" and ").append(condition);
    }

    /** The column is one of the values; no values, no restriction. */
    public void in(String column, Collection<String> allowed) {
        if (allowed.size() == 1) {
            and(column + " = " + value(allowed.iterator().next()));
        } else if (!allowed.isEmpty()) {
            and(column + allowed.stream().sorted().map(this::value).collect(Collectors.joining(", ", " in (", ")")));
        }
    }

    /**
     * All of the words occur in the column.
     *
     * @param column whose text is folded as {@link SearchText} folds
     * @param words as somebody typed them, null for no restriction
     */
    public void words(String column, String words) {
        if (words != null) {
            SearchText.words(words)
                    .forEach(word -> and(column + " like " + parameter(containing(word)) + " escape '!'"));
        }
    }

    /**
     * That the path in the column is this one or one below it: a half-open range, which an index finds.
     *
     * @param path as {@code Unit.path()} has it, ending in a slash
     */
    public String within(String column, String path) {
        return "(" + column + " >= " + value(path) + " and " + column + " < " + value(end(path)) + ")";
    }

    /** The least text that is greater than every path under {@code path}. */
    public static String end(String path) {
        return path.substring(0, path.length() - 1) + (char) (path.charAt(path.length() - 1) + 1);
    }

    /** The pattern of what has the text in it, where an exclamation mark is the escape. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    /**
     * The value as it stands in the statement. A code is written out, so that the database plans for that code (few
     * drafts, many closed ones) and not for any; all else is a parameter.
     */
    public String value(String value) {
        return CODE.matcher(value).matches() ? "'" + value + "'" : parameter(value);
    }

    /** A parameter with that value. */
    public String parameter(Object value) {
        String name = "v" + values.getValues().size();
        values.addValue(name, value);
        return ":" + name;
    }

    /** Each condition with "and" before it. */
    public String sql() {
        return sql.toString();
    }

    public MapSqlParameterSource values() {
        return values;
    }
}
