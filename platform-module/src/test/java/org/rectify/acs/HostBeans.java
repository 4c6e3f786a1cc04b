package org.rectify.acs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The beans of the host, from lines {@code <id> TAB <class or parent:id> [abstract] TAB <file>}. */
record HostBeans(List<Row> rows) {

    record Row(String id, String kind, String file) {

        String line() {
            return id + "\t" + kind + "\t" + file;
        }
    }

    static HostBeans of(List<String> lines) {
        return new HostBeans(lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .map(parts -> new Row(parts[0], parts[1], parts[2]))
                .toList());
    }

    boolean have(String id) {
        return rows(id).findAny().isPresent();
    }

    boolean isAbstract(String id) {
        return rows(id).anyMatch(row -> row.kind().endsWith(" abstract"));
    }

    /** The class of the bean, empty where it states none of its own. */
    String type(String id) {
        return rows(id).map(row -> row.kind().replace(" abstract", ""))
                .filter(kind -> kind.contains(".") && !kind.startsWith("parent:"))
                .findFirst()
                .orElse("")
                .replace('.', '/');
    }

    /** Those of the ids. */
    List<String> lines(Set<String> ids) {
        return rows.stream()
                .filter(row -> ids.contains(row.id()))
                .map(Row::line)
                .sorted()
                .toList();
    }

    private Stream<Row> rows(String id) {
        return rows.stream().filter(row -> row.id().equals(id));
    }
}
