package org.rectify.order.alfresco;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.archive.Archive;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Cases;
import org.rectify.archive.FiledCase;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.document.Paper;
import org.rectify.document.Papers;
import org.rectify.history.History;
import org.rectify.order.Order;
import org.rectify.order.internal.CaseFacts;
import org.rectify.order.internal.OrderWords;
import org.rectify.order.internal.World;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Orders as cases for the archive, and what filing one does beside the step. */
public final class OrderCases implements Cases {

    private final Transactions transactions;
    private final Archive archive;
    private final Papers papers;
    private final History history;
    private final OrderRecords records;
    private final OrderLedger ledger;
    private final RecordFiles files;
    private final Units units;
    private final OrderWords words;
    private final World world;
    private final ZoneId zone;
    private final String retention;

    public OrderCases(
            Transactions transactions,
            Archive archive,
            Papers papers,
            History history,
            OrderRecords records,
            OrderLedger ledger,
            RecordFiles files,
            Units units,
            OrderWords words,
            World world,
            ZoneId zone,
            String retention) {
        this.transactions = transactions;
        this.archive = archive;
        this.papers = papers;
        this.history = history;
        this.records = records;
        this.ledger = ledger;
        this.files = files;
        this.units = units;
        this.words = words;
        this.world = world;
        this.zone = zone;
        this.retention = Coded.of(Retention.class, retention).code();
    }

    /**
     * Puts the order on the shelf where the step files it.
     *
     * @return the order with its archive number, or as it came where it is not filed
     * @throws RefusedException {@code archive.missing.…} where something is missing
     */
    Order filed(Order before, Order after) {
        if (before.archived() != null || after.archived() == null) {
            return after;
        }
        CaseFile file = caseOf(before);
        if (!file.missing().isEmpty()) {
            throw new RefusedException(Refusal.conflict(refusal(file.missing().get(0)), List.of()));
        }
        Order.Archived archived = after.archived();
        String wanted = archived.retention() == null ? retention : archived.retention();
        Archive.Filed filed = archive.file(file, Coded.of(Retention.class, wanted), archived.by(), archived.at());
        return after.change()
                .archived(new Order.Archived(archived.by(), archived.at(), filed.archiveNumber(), wanted))
                .build();
    }

    private static String refusal(String missing) {
        return switch (missing) {
            case "number" -> "archive.missing.number";
            case "order" -> "archive.missing.order";
            case "close-off" -> "archive.missing.certificate";
            case "verification" -> "archive.missing.verification";
            case "evidence" -> "archive.missing.evidence";
            case "children" -> "archive.missing.children";
            default -> "archive.missing.history";
        };
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    public Optional<FiledCase> filed(String recordId) {
        return records.find(recordId)
                .filter(order -> order.archived() != null)
                .map(order -> new FiledCase(caseOf(order, List.of()), filing(order.archived())));
    }

    private static Filing filing(Order.Archived archived) {
        return new Filing(
                archived.by(), archived.at(), archived.number(), Coded.of(Retention.class, archived.retention()));
    }

    @Override
    public Optional<CaseFile> find(String recordId) {
        return ledger.visible(recordId, units.caller()) ? records.find(recordId).map(this::caseOf) : Optional.empty();
    }

    @Override
    public InputStream open(String recordId, String fileId) {
        return transactions.read(
                () -> files.open(records.find(recordId).orElseThrow().attachments(), fileId)
                        .content());
    }

    private CaseFile caseOf(Order order) {
        List<String> kinds =
                papers.of(order.id()).stream().map(Paper::kind).map(Coded::code).toList();
        boolean intact = history.verify(order.id()).isEmpty();
        return caseOf(order, facts(order).missing(kinds, world.children(order.id()), intact));
    }

    private CaseFacts facts(Order order) {
        return new CaseFacts(order, words, this::unit, this::person, zone);
    }

    private CaseFile caseOf(Order order, List<String> missing) {
        LocalDate closed = order.stamps().closedAt() == null
                ? world.today()
                : order.stamps().closedAt().atZone(zone).toLocalDate();
        return new CaseFile(
                order.id(),
                kind(),
                order.number(),
                order.title(),
                order.issuingUnit(),
                unit(order.issuingUnit()),
                path(order.issuingUnit()),
                path(order.leadUnit()),
                closed.getYear(),
                order.stamps().closedAt() == null ? world.now() : order.stamps().closedAt(),
                facts(order).facts(),
                order.attachments().stream()
                        .map(file -> new CaseFile.File(
                                file.id(),
                                file.name(),
                                file.mimetype(),
                                file.size(),
                                file.sha256(),
                                file.at(),
                                file.by()))
                        .toList(),
                missing);
    }

    private String unit(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private String path(String code) {
        return units.find(code).map(Unit::path).orElse("/");
    }

    private String person(String userName) {
        return units.person(userName).displayName();
    }
}
