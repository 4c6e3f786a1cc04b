package org.rectify.notice.alfresco;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeEntry;
import org.rectify.notice.NoticeList;
import org.rectify.notice.internal.NoticeProjection;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.register.ListComparison;

/** The list of notices beside their records. */
public final class NoticeRows implements ListComparison.Rows {

    private final NoticeNodes nodes;
    private final NoticeList list;
    private final NoticeWorld world;

    public NoticeRows(NoticeNodes nodes, NoticeList list, NoticeWorld world) {
        this.nodes = nodes;
        this.list = list;
        this.world = world;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        nodes.eachId(consumer);
        list.eachId(consumer);
    }

    @Override
    public Optional<String> difference(String id) {
        Optional<NoticeEntry> record = nodes.find(id).map(this::row).map(NoticeEntry::stored);
        Optional<NoticeEntry> row =
                list.findAll(List.of(id)).stream().findFirst().map(NoticeEntry::stored);
        if (record.equals(row)) {
            return Optional.empty();
        }
        return Optional.of(record.isEmpty() ? "surplus" : row.isEmpty() ? "missing" : "differs");
    }

    @Override
    public void lock(String id) {
        list.lock(id);
    }

    @Override
    public void mend(String id) {
        nodes.find(id).map(this::row).ifPresentOrElse(list::put, () -> list.remove(id));
    }

    private NoticeEntry row(Notice notice) {
        return NoticeProjection.of(notice, world);
    }
}
