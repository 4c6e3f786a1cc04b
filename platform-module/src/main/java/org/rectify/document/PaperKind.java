package org.rectify.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.platform.Coded;

/**
 * The kinds of paper. Each has a template of its own and names what may stand in it beyond what every paper has (see
 * {@link #COMMON}): fields as <code>{{name}}</code>, columns of tables as <code>{{table.column}}</code> in a row that is
 * repeated. A new kind is a constant here, a template {@code document/<code>.docx} and a label.
 */
public enum PaperKind implements Coded {
    /** 整改通知. */
    NOTICE("notice", Set.of("basis"), Map.of("problems", List.of("no", "problem", "unit", "requirement", "deadline"))),
    /** 整改通知单. */
    ORDER(
            "order",
            Set.of(
                    "problem",
                    "source",
                    "category",
                    "severity",
                    "pace",
                    "foundOn",
                    "foundAt",
                    "requirements",
                    "deadline",
                    "leadUnit",
                    "assistingUnits",
                    "responsiblePerson"),
            Map.of()),
    /** 销号证明. */
    CLOSE_OFF(
            "close-off",
            Set.of(
                    "problem",
                    "leadUnit",
                    "responsiblePerson",
                    "issuedOn",
                    "deadline",
                    "submittedOn",
                    "closedOn",
                    "result",
                    "remark",
                    "verifier"),
            Map.of("measures", List.of("no", "text", "dueOn", "person"))),
    /** 目标责任书. */
    AGREEMENT(
            "agreement",
            Set.of(
                    "upperParty",
                    "lowerParty",
                    "upperSigner",
                    "lowerSigner",
                    "upperSignedOn",
                    "lowerSignedOn",
                    "period"),
            Map.of("targets", List.of("no", "text", "weight"), "duties", List.of("no", "text", "post", "person")));

    /** What may stand in a template of any kind. */
    public static final Set<String> COMMON =
            Set.of("agency", "title", "number", "addressee", "body", "attachments", "signature", "date", "draft");

    private final String code;
    private final Set<String> fields;
    private final Map<String, List<String>> tables;

    PaperKind(String code, Set<String> fields, Map<String, List<String>> tables) {
        this.code = code;
        this.fields = fields;
        this.tables = tables;
    }

    /** On the wire, in the tables and in the template's file name. */
    @Override
    public String code() {
        return code;
    }

    /** Fields of this kind alone. */
    public Set<String> fields() {
        return fields;
    }

    /** Columns by table. */
    public Map<String, List<String>> tables() {
        return tables;
    }

    /** Everything that may stand between braces in a template of this kind. */
    public Set<String> placeholders() {
        Set<String> all = new TreeSet<>(COMMON);
        all.addAll(fields);
        tables.forEach((table, columns) -> columns.forEach(column -> all.add(table + "." + column)));
        return all;
    }
}
