package org.rectify.notice.alfresco;

import java.util.List;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.notice.NoticeEntry;
import org.rectify.notice.NoticeList;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.record.MendedProcesses;
import org.rectify.record.alfresco.RecordRepair;

/** Mends the processes of notices; the sweep of orders' processes goes through them too. */
public final class NoticeRepair implements MendedProcesses {

    private final RecordRepair repair;

    public NoticeRepair(Transactions transactions, Identity identity, NoticeList list, NoticeTaker taker) {
        this.repair = new RecordRepair(transactions, identity, list::eachId, taker, id -> difference(list, id));
    }

    @Override
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        return repair.repairAll(progress);
    }

    private static Map<String, Object> difference(NoticeList list, String id) {
        String number = list.findAll(List.of(id)).stream()
                .findFirst()
                .map(NoticeEntry::number)
                .orElse(null);
        return Map.of("noticeId", id, "number", String.valueOf(number), "what", "process");
    }
}
