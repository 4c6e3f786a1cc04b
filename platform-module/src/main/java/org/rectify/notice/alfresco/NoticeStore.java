package org.rectify.notice.alfresco;

import java.util.Optional;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.internal.NoticeProjection;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.record.alfresco.RecordStore;
import org.rectify.unit.Caller;

/** Notices in their nodes, their list and the search. */
final class NoticeStore implements RecordStore<Notice> {

    private final NoticeNodes nodes;
    private final NoticeList list;
    private final NoticeSearch search;
    private final NoticeWorld world;

    NoticeStore(NoticeNodes nodes, NoticeList list, NoticeSearch search, NoticeWorld world) {
        this.nodes = nodes;
        this.list = list;
        this.search = search;
        this.world = world;
    }

    @Override
    public boolean lock(String id) {
        return list.lock(id);
    }

    @Override
    public boolean visible(String id, Caller caller) {
        return list.visible(id, caller);
    }

    @Override
    public Optional<Notice> find(String id) {
        return nodes.find(id);
    }

    @Override
    public void save(Notice before, Notice after) {
        nodes.save(before, after);
    }

    @Override
    public void show(Notice notice) {
        list.put(NoticeProjection.of(notice, world));
        search.changed(notice.id());
    }
}
