package org.rectify.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rectify.history.History;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.ServedRecord;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/**
 * The records of one kind as cases, made of what the kind knows of them; and what filing one does beside its step.
 *
 * @param <R> the record
 */
public abstract class RecordCases<R extends ServedRecord> implements Cases {

    private final String kind;
    private final Desk desk;

    protected RecordCases(String kind, Desk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /**
     * What filing needs whatever is filed.
     *
     * @param retention for how long where the archivist does not say
     */
    public record Desk(Archive archive, History history, Units units, Clock clock, ZoneId zone, Retention retention) {

        /** @param retention setting {@code rectify.archive.retention} */
        public static Desk of(
                Archive archive, History history, Units units, Clock clock, ZoneId zone, String retention) {
            return new Desk(archive, history, units, clock, zone, Coded.of(Retention.class, retention));
        }
    }

    /** The record as it is, whoever asks. */
    protected abstract Optional<R> record(String id);

    protected abstract boolean visible(String id, Caller caller);

    /** How the record says that it was filed; null where it was not. */
    protected abstract Filing filing(R record);

    /** What a package says of it; what it lacks is left empty. */
    protected abstract CaseFile told(R record);

    /** What a complete case has and this one has not, but for a history as it was written. */
    protected abstract CaseFile.Lacks lacks(R record);

    /**
     * Puts the record on the shelf where the step files it.
     *
     * @return how it was filed, with its archive number; as it came where the step does not file
     * @throws RefusedException {@code archive.missing.…} where something is missing
     */
    public final Filing settle(R before, R after) {
        Filing wanted = filing(after);
        if (filing(before) != null || wanted == null) {
            return wanted;
        }
        CaseFile file = judged(before);
        if (!file.missing().isEmpty()) {
            throw new RefusedException(Refusal.conflict(refusal(file.missing().get(0)), List.of()));
        }
        Retention kept = wanted.retention() == null ? desk.retention() : wanted.retention();
        String number =
                desk.archive().file(file, kept, wanted.by(), wanted.at()).archiveNumber();
        return new Filing(wanted.by(), wanted.at(), number, kept);
    }

    private static String refusal(String lack) {
        return switch (lack) {
            case "number" -> "archive.missing.number";
            case "order" -> "archive.missing.order";
            case "close-off" -> "archive.missing.certificate";
            case "verification" -> "archive.missing.verification";
            case "evidence" -> "archive.missing.evidence";
            case "children" -> "archive.missing.children";
            case "notice" -> "archive.missing.notice";
            case "orders" -> "archive.missing.orders";
            case "signatures" -> "archive.missing.signatures";
            case "agreement" -> "archive.missing.agreement";
            default -> "archive.missing.history";
        };
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<FiledCase> filed(String recordId) {
        return record(recordId)
                .filter(record -> filing(record) != null)
                .map(record -> new FiledCase(told(record), filing(record)));
    }

    @Override
    public final Optional<CaseFile> find(String recordId) {
        return visible(recordId, desk.units().caller()) ? record(recordId).map(this::judged) : Optional.empty();
    }

    private CaseFile judged(R record) {
        CaseFile.Lacks lacks = lacks(record);
        boolean intact = desk.history().verify(record.id()).isEmpty();
        return told(record).lacking(lacks.unless(intact, "history").all());
    }

    /**
     * The case of a record, as its kind tells it.
     *
     * @param unit code of the unit that issued it and files it
     * @param other code of the unit that it was issued to, null where there are several
     * @param ended null where it has not ended yet
     */
    protected final CaseFile caseOf(
            R record, String unit, String other, Instant ended, List<CaseFile.Fact> facts, List<CaseFile.File> files) {
        Instant closed = ended == null ? desk.clock().instant() : ended;
        return new CaseFile(
                record.id(),
                kind,
                record.number(),
                record.title(),
                unit,
                name(unit),
                path(unit),
                other == null ? null : path(other),
                closed.atZone(desk.zone()).getYear(),
                closed,
                facts,
                files,
                List.of());
    }

    protected final String name(String unit) {
        return desk.units().find(unit).map(Unit::name).orElse(unit);
    }

    protected final String person(String userName) {
        return desk.units().person(userName).displayName();
    }

    private String path(String unit) {
        return desk.units().find(unit).map(Unit::path).orElse("/");
    }
}
