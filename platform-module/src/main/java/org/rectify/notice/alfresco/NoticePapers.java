package org.rectify.notice.alfresco;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.document.PaperData;
import org.rectify.document.Papers;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.notice.Notice;
import org.rectify.notice.internal.NoticePaper;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.unit.Unit;

/** Puts notices on paper: the notice when it is issued, a further paper for what is added to it. */
public final class NoticePapers {

    private final Papers papers;
    private final NoticeWorld world;
    private final ZoneId zone;

    public NoticePapers(Papers papers, NoticeWorld world, ZoneId zone) {
        this.papers = papers;
        this.world = world;
        this.zone = zone;
    }

    /** Issues what the change makes due; what the history is to hold of it. */
    Map<String, Change> issue(Notice before, Notice after) {
        return due(before, after)
                .map(data -> papers.freeze(after.id(), data))
                .map(paper -> Map.of("paper." + paper.kind().code(), new Change(null, paper.sha256())))
                .orElse(Map.of());
    }

    private Optional<PaperData> due(Notice before, Notice after) {
        if (after.status().unissued()) {
            return Optional.empty();
        }
        if (before.stamps().issuedAt() == null) {
            return Optional.of(data(after));
        }
        int known = before.problems().size();
        List<Notice.Item> added =
                after.problems().subList(known, after.problems().size());
        return added.isEmpty() ? Optional.empty() : Optional.of(paper(after).addendum(added));
    }

    /** The notice as its paper says it now. */
    PaperData data(Notice notice) {
        return paper(notice).whole();
    }

    private NoticePaper paper(Notice notice) {
        return new NoticePaper(notice, code -> world.unit(code).map(Unit::name).orElse(code), world.today(), zone);
    }
}
