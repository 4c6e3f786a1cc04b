package org.rectify.notice.alfresco;

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
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.internal.NoticeFacts;
import org.rectify.platform.Coded;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.unit.Caller;

/** Notices as cases for the archive. */
public final class NoticeCases extends RecordCases<Notice> {

    private final Transactions transactions;
    private final Papers papers;
    private final NoticeNodes nodes;
    private final NoticeList list;
    private final RecordFiles files;
    private final ZoneId zone;

    public NoticeCases(
            Desk desk,
            Transactions transactions,
            Papers papers,
            NoticeNodes nodes,
            NoticeList list,
            RecordFiles files,
            ZoneId zone) {
        super("notice", desk);
        this.transactions = transactions;
        this.papers = papers;
        this.nodes = nodes;
        this.list = list;
        this.files = files;
        this.zone = zone;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        nodes.eachId(consumer);
    }

    @Override
    protected Optional<Notice> record(String id) {
        return nodes.find(id);
    }

    @Override
    protected boolean visible(String id, Caller caller) {
        return list.visible(id, caller);
    }

    @Override
    protected Filing filing(Notice notice) {
        return notice.filed();
    }

    @Override
    protected CaseFile.Lacks lacks(Notice notice) {
        List<String> kinds = papers.of(notice.id()).stream()
                .map(Paper::kind)
                .map(Coded::code)
                .toList();
        return facts(notice).lacks(kinds);
    }

    @Override
    public InputStream open(String recordId, String fileId) {
        return transactions.read(
                () -> files.open(nodes.find(recordId).orElseThrow().attachments(), fileId)
                        .content());
    }

    /** It went to many units, so its shelf is that of the one that issued it. */
    @Override
    protected CaseFile told(Notice notice) {
        return caseOf(
                notice,
                notice.issuingUnit(),
                null,
                notice.stamps().closedAt(),
                facts(notice).facts(),
                notice.attachments().stream().map(CaseFile.File::of).toList());
    }

    private NoticeFacts facts(Notice notice) {
        return new NoticeFacts(notice, list.orders(notice.id()), this::name, this::person, zone);
    }
}
