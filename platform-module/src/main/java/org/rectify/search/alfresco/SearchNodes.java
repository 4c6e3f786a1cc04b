package org.rectify.search.alfresco;

import static org.rectify.model.RectifyModel.ASPECT_SEARCHABLE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_CATEGORY;
import static org.rectify.model.RectifyModel.PROP_SEARCH_CLOCK;
import static org.rectify.model.RectifyModel.PROP_SEARCH_DUE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_INDEXED;
import static org.rectify.model.RectifyModel.PROP_SEARCH_KIND;
import static org.rectify.model.RectifyModel.PROP_SEARCH_LIGHT;
import static org.rectify.model.RectifyModel.PROP_SEARCH_LINEAGE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_MODIFIED;
import static org.rectify.model.RectifyModel.PROP_SEARCH_NUMBER;
import static org.rectify.model.RectifyModel.PROP_SEARCH_OTHER_DUE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_RECORD;
import static org.rectify.model.RectifyModel.PROP_SEARCH_SOURCE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_STATUS;
import static org.rectify.model.RectifyModel.PROP_SEARCH_TEXT;
import static org.rectify.model.RectifyModel.PROP_SEARCH_TITLE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_UNIT;
import static org.rectify.model.RectifyModel.PROP_SEARCH_VIEWERS;
import static org.rectify.model.RectifyModel.PROP_SEARCH_YEAR;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.platform.StorableText;
import org.rectify.search.SearchEntry;
import org.rectify.search.internal.Clocks;
import org.rectify.search.internal.Days;

/** Writes what the host's index is to know into the aspect {@code rect:searchable} of records and files. */
final class SearchNodes {

    /** As much text of a record as is searched in. */
    private static final int MOST = 30_000;

    private final NodeService nodes;
    private final BehaviourFilter behaviours;
    private final Deadlines deadlines;
    private final Clock clock;

    SearchNodes(NodeService nodes, BehaviourFilter behaviours, Deadlines deadlines, Clock clock) {
        this.nodes = nodes;
        this.behaviours = behaviours;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Writes the entry; a node that is gone has nothing to be written to. */
    void write(SearchEntry entry) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, entry.id());
        if (nodes.exists(node)) {
            nodes.addAspect(node, ASPECT_SEARCHABLE, properties(entry));
        }
    }

    /** Writes the light alone. It follows from the day and is nobody's doing: who changed the node last, and when, stays. */
    void shine(SearchEntry entry) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, entry.id());
        if (nodes.exists(node)) {
            behaviours.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
            try {
                nodes.setProperty(node, PROP_SEARCH_LIGHT, light(entry));
            } finally {
                behaviours.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
            }
        }
    }

    /** None before issuance and after the end: a count of grey lights would tell nothing. */
    private String light(SearchEntry entry) {
        Light light = deadlines.light(entry.clock());
        return light == Light.GREY ? null : light.code();
    }

    private Map<QName, Serializable> properties(SearchEntry entry) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(PROP_SEARCH_KIND, entry.kind());
        values.put(PROP_SEARCH_RECORD, entry.record());
        values.put(PROP_SEARCH_UNIT, entry.unit());
        values.put(PROP_SEARCH_LINEAGE, new ArrayList<>(entry.lineage()));
        values.put(PROP_SEARCH_VIEWERS, new ArrayList<>(entry.viewers()));
        values.put(PROP_SEARCH_SOURCE, entry.source());
        values.put(PROP_SEARCH_CATEGORY, entry.category());
        values.put(PROP_SEARCH_STATUS, entry.status());
        values.put(PROP_SEARCH_CLOCK, Clocks.of(entry.clock()));
        values.put(PROP_SEARCH_DUE, Days.number(entry.clock().deadline()));
        values.put(PROP_SEARCH_OTHER_DUE, Days.number(entry.clock().otherDeadline()));
        values.put(PROP_SEARCH_LIGHT, light(entry));
        values.put(PROP_SEARCH_YEAR, String.valueOf(entry.year()));
        values.put(PROP_SEARCH_NUMBER, entry.number());
        values.put(PROP_SEARCH_MODIFIED, Date.from(entry.modifiedAt()));
        values.put(PROP_SEARCH_TITLE, StorableText.of(entry.title()));
        values.put(PROP_SEARCH_TEXT, text(entry));
        values.put(PROP_SEARCH_INDEXED, Date.from(Instant.now(clock)));
        return values;
    }

    /** Title and number too: a word may be in either, another one in the text. A file's number is its record's alone. */
    private static String text(SearchEntry entry) {
        String number = SearchEntry.FILE.equals(entry.kind()) ? null : entry.number();
        String all = Stream.of(entry.title(), number, entry.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return StorableText.of(StorableText.cut(all, MOST));
    }
}
