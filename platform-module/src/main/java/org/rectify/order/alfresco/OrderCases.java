package org.rectify.order.alfresco;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Filing;
import org.rectify.archive.RecordCases;
import org.rectify.document.Paper;
import org.rectify.document.Papers;
import org.rectify.order.Order;
import org.rectify.order.internal.CaseFacts;
import org.rectify.order.internal.OrderWords;
import org.rectify.order.internal.World;
import org.rectify.platform.Coded;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.unit.Caller;

/** Orders as cases for the archive. */
public final class OrderCases extends RecordCases<Order> {

    private final Transactions transactions;
    private final Papers papers;
    private final OrderRecords records;
    private final OrderLedger ledger;
    private final RecordFiles files;
    private final OrderWords words;
    private final World world;
    private final ZoneId zone;

    public OrderCases(
            Desk desk,
            Transactions transactions,
            Papers papers,
            OrderRecords records,
            OrderLedger ledger,
            RecordFiles files,
            OrderWords words,
            World world,
            ZoneId zone) {
        super("order", desk);
        this.transactions = transactions;
        this.papers = papers;
        this.records = records;
        this.ledger = ledger;
        this.files = files;
        this.words = words;
        this.world = world;
        this.zone = zone;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    protected Optional<Order> record(String id) {
        return records.find(id);
    }

    @Override
    protected boolean visible(String id, Caller caller) {
        return ledger.visible(id, caller);
    }

    @Override
    protected Filing filing(Order order) {
        return order.archived();
    }

    @Override
    protected CaseFile.Lacks lacks(Order order) {
        List<String> kinds =
                papers.of(order.id()).stream().map(Paper::kind).map(Coded::code).toList();
        return facts(order).lacks(kinds, world.children(order.id()));
    }

    @Override
    public InputStream open(String recordId, String fileId) {
        return transactions.read(
                () -> files.open(records.find(recordId).orElseThrow().attachments(), fileId)
                        .content());
    }

    @Override
    protected CaseFile told(Order order) {
        return caseOf(
                order,
                order.issuingUnit(),
                order.leadUnit(),
                order.stamps().closedAt(),
                facts(order).facts(),
                order.attachments().stream().map(CaseFile.File::of).toList());
    }

    private CaseFacts facts(Order order) {
        return new CaseFacts(order, words, this::name, this::person, zone);
    }
}
