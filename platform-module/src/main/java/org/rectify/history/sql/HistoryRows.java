package org.rectify.history.sql;

import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of entries. What the hash covers are the values, not the JSON in which lists are kept. */
final class HistoryRows {

    private static final Columns<HistoryEntry> ALL = Columns.of(
            "rect_history",
            text("record_id", HistoryEntry::recordId),
            number("seq", HistoryEntry::seq),
            moment("happened_at", HistoryEntry::at),
            text("by_user", HistoryEntry::by),
            text("step", HistoryEntry::step),
            text("from_state", HistoryEntry::from),
            text("to_state", HistoryEntry::to),
            text("remark", HistoryEntry::remark),
            text("changes", HistoryRows::changes),
            text("attachments", e -> write(e.attachments())),
            text("previous_hash", HistoryEntry::previousHash),
            text("hash", HistoryEntry::hash));

    static final String INSERT = ALL.insert();

    /** What a select of rows {@code e} names to read entries by {@link #entry}. */
    static final String COLUMNS = ALL.of("e");

    private static final ObjectMapper JSON = new ObjectMapper();

    private HistoryRows() {}

    /** The step as it is read back after it was written. */
    static History.Step normal(History.Step step) {
        Map<String, HistoryEntry.Change> changes = new LinkedHashMap<>();
        step.changes()
                .forEach((name, change) -> changes.put(
                        StorableText.of(name),
                        new HistoryEntry.Change(StorableText.of(change.before()), StorableText.of(change.after()))));
        return new History.Step(
                step.recordId(),
                step.at().truncatedTo(ChronoUnit.MILLIS),
                step.by(),
                step.step(),
                step.from(),
                step.to(),
                StorableText.of(step.remark()),
                changes,
                List.copyOf(step.attachments()));
    }

    static SqlParameterSource values(HistoryEntry entry) {
        return ALL.values(entry);
    }

    private static String changes(HistoryEntry e) {
        List<String[]> changes = new ArrayList<>();
        e.changes().forEach((name, change) -> changes.add(new String[] {name, change.before(), change.after()}));
        return write(changes);
    }

    /** The entry; a list that is no longer JSON is read as one that cannot have the hash. */
    static HistoryEntry entry(ResultSet r) throws SQLException {
        Map<String, HistoryEntry.Change> changes = new LinkedHashMap<>();
        for (List<String> change : read(r.getString(9), new TypeReference<List<List<String>>>() {})) {
            if (change.size() == 3) {
                changes.put(change.get(0), new HistoryEntry.Change(change.get(1), change.get(2)));
            }
        }
        return new HistoryEntry(
                r.getString(1),
                r.getLong(2),
                Instant.ofEpochMilli(r.getLong(3)),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                changes,
                read(r.getString(10), new TypeReference<List<String>>() {}),
                r.getString(11),
                r.getString(12));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
