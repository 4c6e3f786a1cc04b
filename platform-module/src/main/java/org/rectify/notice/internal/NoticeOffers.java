package org.rectify.notice.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.notice.NoticeStep;
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
        Map<String, List<String>> offered = new LinkedHashMap<>();
        notices.availableSteps(List.copyOf(ids))
                .forEach((id, steps) ->
                        offered.put(id, steps.stream().map(NoticeStep::code).toList()));
        return offered;
    }
}
