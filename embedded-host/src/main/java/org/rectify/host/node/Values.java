package org.rectify.host.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

/** Properties as callers get them: copies, with those that every node has. */
final class Values {
    private Values() {}

    static Map<QName, Serializable> of(NodeState node) {
        Map<QName, Serializable> all = new HashMap<>();
        node.properties().forEach((name, value) -> all.put(name, copy(value)));
        all.put(ContentModel.PROP_STORE_PROTOCOL, node.ref().getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, node.ref().getStoreRef().getIdentifier());
        all.put(ContentModel.PROP_NODE_UUID, node.id());
        all.put(ContentModel.PROP_NODE_DBID, node.place().order());
        all.putIfAbsent(ContentModel.PROP_NAME, node.id());
        if (all.containsKey(ContentModel.PROP_MODIFIED)) {
            all.put(ContentModel.PROP_MODIFIED, of(node, ContentModel.PROP_MODIFIED));
            all.put(ContentModel.PROP_MODIFIER, of(node, ContentModel.PROP_MODIFIER));
        }
        return all;
    }

    static Serializable of(NodeState node, QName name) {
        Serializable value = node.properties().get(name);
        if (name.equals(ContentModel.PROP_MODIFIED) || name.equals(ContentModel.PROP_MODIFIER)) {
            return modified(node, name, value);
        }
        if (value != null) {
            return copy(value);
        }
        if (name.equals(ContentModel.PROP_NODE_UUID) || name.equals(ContentModel.PROP_NAME)) {
            return node.id();
        }
        if (name.equals(ContentModel.PROP_STORE_PROTOCOL)) {
            return node.ref().getStoreRef().getProtocol();
        }
        if (name.equals(ContentModel.PROP_STORE_IDENTIFIER)) {
            return node.ref().getStoreRef().getIdentifier();
        }
        return name.equals(ContentModel.PROP_NODE_DBID) ? node.place().order() : null;
    }

    /** A folder counts as changed when a child was added. */
    private static Serializable modified(NodeState node, QName name, Serializable value) {
        Date at = (Date) node.properties().get(ContentModel.PROP_MODIFIED);
        if (at == null || node.touched().at() <= at.getTime()) {
            return copy(value);
        }
        return name.equals(ContentModel.PROP_MODIFIED)
                ? new Date(node.touched().at())
                : node.touched().by();
    }

    /** A value that may be changed without changing the node. */
    static Serializable copy(Serializable value) {
        if (value instanceof Date date) {
            return new Date(date.getTime());
        }
        if (value instanceof List<?> several) {
            ArrayList<Serializable> copy = new ArrayList<>(several.size());
            several.forEach(each -> copy.add(copy((Serializable) each)));
            return copy;
        }
        return value;
    }
}
