package org.rectify.notice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStatus;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** What the steps of a notice do. */
final class NoticeEffects {

    private NoticeEffects() {}

    static NoticeDecision submit(Notice notice, NoticeWorld world) {
        return ready(notice, notice.problems(), "problems", world)
                .<NoticeDecision>map(NoticeDecision.Refused::new)
                .orElseGet(() -> plain(notice.change()
                        .status(NoticeStatus.IN_APPROVAL)
                        .approvals(0)
                        .build()));
    }

    static NoticeDecision approve(Notice notice) {
        int approvals = notice.approvals() + 1;
        boolean all = approvals == notice.approvers().size();
        return plain(notice.change()
                .approvals(approvals)
                .status(all ? NoticeStatus.APPROVED : NoticeStatus.IN_APPROVAL)
                .build());
    }

    static NoticeDecision issue(Notice notice, NoticeWorld world) {
        Notice.Stamps stamps = notice.stamps();
        return ready(notice, notice.problems(), "problems", world)
                .<NoticeDecision>map(NoticeDecision.Refused::new)
                .orElseGet(() -> new NoticeDecision.Taken(
                        notice.change()
                                .status(NoticeStatus.ISSUED)
                                .stamps(new Notice.Stamps(stamps.createdAt(), stamps.modifiedAt(), world.now(), null))
                                .build(),
                        notice.problems(),
                        null));
    }

    static NoticeDecision add(Notice notice, StepInput input, NoticeWorld world) {
        List<Notice.Item> added = NoticeDrafting.items(
                input.list("problems", Notice.Item.class), notice.issuingUnit(), "problems", true, world);
        for (int i = 0; i < added.size(); i++) {
            if (notice.listed().contains(added.get(i).problemId())) {
                return refused(Refusal.invalid("notice.problem.twice", "problems[" + i + "].problemId"));
            }
        }
        Optional<Refusal> refusal = ready(notice, added, "problems", world);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Notice.Item> problems = new ArrayList<>(notice.problems());
        problems.addAll(added);
        return new NoticeDecision.Taken(notice.change().problems(problems).build(), added, null);
    }

    /** Whether it may leave the house; a draft may have waited until a deadline passed or a person left. */
    static Optional<Refusal> ready(Notice notice, List<Notice.Item> items, String path, NoticeWorld world) {
        if (items.isEmpty()) {
            return Optional.of(Refusal.invalid("request.field.missing", path, path));
        }
        for (int i = 0; i < items.size(); i++) {
            String at = path + "[" + i + "]";
            Notice.Item item = items.get(i);
            Optional<Refusal> refusal = NoticeDrafting.check(item, notice.issuingUnit(), at, world);
            if (refusal.isPresent()) {
                return refusal;
            }
            for (int j = 0; j < item.units().size(); j++) {
                if (item.units().get(j).responsiblePerson() == null) {
                    String field = at + ".units[" + j + "].responsiblePerson";
                    return Optional.of(Refusal.invalid("request.field.missing", field, field));
                }
            }
        }
        return Optional.empty();
    }

    static Notice.Stamps closed(Notice notice, NoticeWorld world) {
        Notice.Stamps stamps = notice.stamps();
        return new Notice.Stamps(stamps.createdAt(), stamps.modifiedAt(), stamps.issuedAt(), world.now());
    }

    static NoticeDecision plain(Notice after) {
        return new NoticeDecision.Taken(after, List.of(), null);
    }

    static NoticeDecision refused(Refusal refusal) {
        return new NoticeDecision.Refused(refusal);
    }
}
