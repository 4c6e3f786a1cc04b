package org.rectify.notice.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectify.notice.NoticeList;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;

/** What a list of several kinds of records shows of notices. */
public final class NoticeFaces implements RecordFaces {

    private final NoticeList list;

    public NoticeFaces(NoticeList list) {
        this.list = list;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTICE;
    }

    @Override
    public Map<String, Face> faces(Collection<String> ids) {
        Map<String, Face> faces = new LinkedHashMap<>();
        list.findAll(ids)
                .forEach(notice -> faces.put(
                        notice.id(),
                        new Face(
                                notice.id(),
                                notice.number(),
                                notice.title(),
                                notice.status(),
                                notice.issuingUnit(),
                                notice.light().code(),
                                null)));
        return faces;
    }
}
