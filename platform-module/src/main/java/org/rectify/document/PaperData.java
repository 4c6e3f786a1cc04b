package org.rectify.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a paper says, apart from how it looks. Texts may be of any length and hold any characters; where all that a
 * paragraph or a row of the template asks for is null or blank, it stays off the paper, unless the template marks a place
 * to be kept (<code>{{name!}}</code>).
 *
 * @param kind decides the template
 * @param unit the code of the issuing unit, whose own template is taken where it has one; null for the general one
 * @param agency the issuing agency's mark (发文机关标志) in the red head, or null
 * @param title of the document
 * @param number 文号, or null before there is one
 * @param addressee 主送, without the colon, or null
 * @param body paragraphs of the text, never null
 * @param fields by name what stands singly in the template, never null; see {@link PaperKind#fields()}
 * @param tables by name, never null; see {@link PaperKind#tables()}
 * @param attachments the names of the attachments (附件), never null
 * @param signature the unit that signs (发文机关署名), or null
 * @param date of the document (成文日期), or null
 * @param draft whether it is to be marked as a draft (草稿)
 */
public record PaperData(
        PaperKind kind,
        String unit,
        String agency,
        String title,
        String number,
        String addressee,
        List<String> body,
        Map<String, String> fields,
        Map<String, Table> tables,
        List<String> attachments,
        String signature,
        LocalDate date,
        boolean draft) {

    public PaperData {
        Objects.requireNonNull(kind);
        body = body == null ? List.of() : List.copyOf(body);
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** A paper of that kind to be filled in. */
    public static Builder of(PaperKind kind) {
        return new Builder(kind);
    }

    /** The day as documents write it, 2026年3月1日; empty for null. */
    public static String day(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The same paper marked as a draft or not. */
    public PaperData asDraft(boolean marked) {
        return new PaperData(
                kind,
                unit,
                agency,
                title,
                number,
                addressee,
                body,
                fields,
                tables,
                attachments,
                signature,
                date,
                marked);
    }

    /**
     * Rows under named columns.
     *
     * @param columns names, as in {@link PaperKind#tables()}; the words over them are the template's
     * @param rows a cell for each column
     */
    public record Table(List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row ->
                            row.stream().map(cell -> cell == null ? "" : cell).toList())
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /** Collects a paper; values that are null are left out. */
    public static final class Builder {

        private final PaperKind kind;
        private final List<String> body = new ArrayList<>();
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, Table> tables = new LinkedHashMap<>();
        private final List<String> attachments = new ArrayList<>();
        private String unit;
        private String agency;
        private String title;
        private String number;
        private String addressee;
        private String signature;
        private LocalDate date;
        private boolean draft;

        private Builder(PaperKind kind) {
            this.kind = kind;
        }

        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        public Builder agency(String agency) {
            this.agency = agency;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder addressee(String addressee) {
            this.addressee = addressee;
            return this;
        }

        /** Adds a paragraph; line breaks in it begin further ones. */
        public Builder paragraph(String text) {
            if (text != null) {
                body.add(text);
            }
            return this;
        }

        public Builder field(String name, String value) {
            if (value != null) {
                fields.put(name, value);
            }
            return this;
        }

        public Builder table(String name, Table table) {
            if (table != null) {
                tables.put(name, table);
            }
            return this;
        }

        public Builder attachment(String name) {
            if (name != null) {
                attachments.add(name);
            }
            return this;
        }

        public Builder signature(String unit) {
            this.signature = unit;
            return this;
        }

        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        public PaperData build() {
            return new PaperData(
                    kind,
                    unit,
                    agency,
                    title,
                    number,
                    addressee,
                    body,
                    fields,
                    tables,
                    attachments,
                    signature,
                    date,
                    draft);
        }
    }
}
