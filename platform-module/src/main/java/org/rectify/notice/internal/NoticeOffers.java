package org.rectify.notice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rectify.notice.Notices;
import org.rectify.record.RecordKind;
import org.rectify.record.RecordOffers;

/** The steps that a list offers with notices. */
public final class NoticeOffers implements RecordOffers {

    private final Notices notices;

    public NoticeOffers(Notices notices) {
        this.notices = notices;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTICE;
    }

    @Override
    public Map<String, List<String>> steps(Collection<String> ids) {
        return RecordOffers.codes(notices.availableSteps(List.copyOf(ids)));
    }
}
