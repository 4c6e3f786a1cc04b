package org.rectify.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the part of AFTS that the modules use: {@code AND}, {@code OR}, {@code NOT}, brackets, {@code field:"phrase"},
 * {@code field:word}, {@code =field:"value"}, {@code field:(a *(0) b)}, {@code field:[a TO b]}, {@code field:*} and
 * {@code ^weight}. Two terms side by side are joined by OR, as ACS does it. Anything else is refused by name.
 */
final class AftsParser {
    private static final String BARE_END = " \t\n()\"^[]";

    private final String text;
    private int at;

    private AftsParser(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException where it is no query, or goes beyond that part */
    static Afts parse(String query) {
        AftsParser parser = new AftsParser(query);
        Afts whole = parser.or();
        parser.blanks();
        if (parser.at < query.length()) {
            throw parser.wrong("the end");
        }
        return whole;
    }

    private Afts or() {
        List<Afts> parts = new ArrayList<>();
        parts.add(and());
        while (true) {
            if (word("OR")) {
                parts.add(and());
            } else if (more()) {
                parts.add(and());
            } else {
                return parts.size() == 1 ? parts.get(0) : new Afts.Or(parts);
            }
        }
    }

    private Afts and() {
        List<Afts> parts = new ArrayList<>();
        parts.add(not());
        while (word("AND")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Afts.And(parts);
    }

    private Afts not() {
        return word("NOT") ? new Afts.Not(not()) : boosted();
    }

    private Afts boosted() {
        Afts part = primary();
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            int from = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new Afts.Boost(part, Float.parseFloat(text.substring(from, at)));
        }
        return part;
    }

    private Afts primary() {
        blanks();
        if (take('(')) {
            Afts inner = or();
            blanks();
            expect(')');
            return inner;
        }
        boolean exact = take('=');
        String field = field();
        if (at < text.length() && text.charAt(at) == '"') {
            return new Afts.Phrase(field, exact, quoted());
        }
        if (take('(')) {
            String one = bare();
            blanks();
            for (char c : "*(0)".toCharArray()) {
                expect(c);
            }
            blanks();
            String other = bare();
            expect(')');
            return new Afts.Near(field, one, other);
        }
        if (take('[')) {
            String from = bound();
            if (!word("TO")) {
                throw wrong("TO");
            }
            String to = bound();
            blanks();
            expect(']');
            return new Afts.Range(field, from, to);
        }
        return new Afts.Word(field, exact, bare());
    }

    /** The name before the value: {@code TYPE}, {@code prefix:name} or {@code @{uri}name}, each with a colon behind it. */
    private String field() {
        int from = at;
        take('@');
        if (take('{')) {
            int end = text.indexOf('}', at);
            at = end < 0 ? text.length() : end + 1;
            name();
        } else {
            String first = name();
            if (!first.equals(first.toUpperCase(Locale.ROOT))) {
                expect(':');
                name();
            }
        }
        String field = text.substring(from, at);
        expect(':');
        return field;
    }

    private String name() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw wrong("a name");
        }
        return text.substring(from, at);
    }

    private String bound() {
        blanks();
        return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        expect('"');
        return value.toString();
    }

    private String bare() {
        int from = at;
        while (at < text.length() && BARE_END.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (from == at) {
            throw wrong("a value");
        }
        return text.substring(from, at);
    }

    private boolean word(String keyword) {
        blanks();
        int end = at + keyword.length();
        boolean here = text.startsWith(keyword, at) && (end == text.length() || " (".indexOf(text.charAt(end)) >= 0);
        at = here ? end : at;
        return here;
    }

    private boolean more() {
        blanks();
        return at < text.length() && text.charAt(at) != ')';
    }

    private boolean take(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw wrong(String.valueOf(c));
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "Not supported on the embedded host at " + at + ", where " + expected + " was expected: " + text);
    }
}
