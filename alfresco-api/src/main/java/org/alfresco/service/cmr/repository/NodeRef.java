package org.alfresco.service.cmr.repository;

import java.util.regex.Pattern;

/** A node, written <code>protocol://store/id</code>. */
public final class NodeRef implements EntityRef {
    private static final long serialVersionUID = 1L;
    private static final Pattern WRITTEN = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node reference needs a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (slash < 0 || !WRITTEN.matcher(nodeRef).matches()) {
            throw new MalformedNodeRefException("Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    /** Whether the string is a node reference. */
    public static boolean isNodeRef(String nodeRef) {
        return nodeRef != null && WRITTEN.matcher(nodeRef).matches();
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }

    public String getId() {
        return id;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof NodeRef other && id.equals(other.id) && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return 37 * storeRef.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }
}
