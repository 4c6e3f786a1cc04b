package org.rectify.record.alfresco;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.rectify.platform.alfresco.RectifySite;

/** What the nodes of records of every kind have in common. Works below permissions. */
public final class RecordNodes {

    private final NodeService nodes;
    private final RectifySite site;

    public RecordNodes(NodeService nodes, RectifySite site) {
        this.nodes = nodes;
        this.site = site;
    }

    /** Hands over the ids of all records of the type: they lie in the folders of their years and units. */
    public void eachId(QName type, Consumer<String> consumer) {
        for (ChildAssociationRef year : nodes.getChildAssocs(site.documentLibrary())) {
            for (ChildAssociationRef unit : nodes.getChildAssocs(year.getChildRef())) {
                nodes.getChildAssocs(unit.getChildRef(), Set.of(type)).stream()
                        .map(record -> record.getChildRef().getId())
                        .forEach(consumer);
            }
        }
    }

    /** Writes those properties that are not as they were. */
    public void change(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Map<QName, Serializable> changed = new HashMap<>(after);
        changed.entrySet().removeIf(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()));
        if (!changed.isEmpty()) {
            nodes.addProperties(node, changed);
        }
    }

    /** Has the node carry a fact that comes and goes, as an aspect; null where there is none. */
    public <F> void fact(
            NodeRef node, QName aspect, F before, F after, Function<F, Map<QName, Serializable>> properties) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            nodes.removeAspect(node, aspect);
        } else {
            nodes.addAspect(node, aspect, properties.apply(after));
        }
    }
}
