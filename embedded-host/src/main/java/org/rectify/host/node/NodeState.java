package org.rectify.host.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** A node as it is at one moment; changing it makes another one. */
public final class NodeState {
    private final String id;
    private final QName type;
    private final Set<QName> aspects;
    private final LazyProperties properties;
    private final Place place;
    private final AccessList access;
    private final int version;
    private final Touched touched;

    /** When and by whom a child was last added, which counts as a change of the folder. */
    record Touched(long at, String by) {
        static final Touched NEVER = new Touched(0, null);
    }

    NodeState(
            String id,
            QName type,
            Set<QName> aspects,
            LazyProperties properties,
            Place place,
            AccessList access,
            int version,
            Touched touched) {
        this.id = id;
        this.type = type;
        this.aspects = Collections.unmodifiableSet(aspects);
        this.properties = properties;
        this.place = place;
        this.access = access;
        this.version = version;
        this.touched = touched;
    }

    public String id() {
        return id;
    }

    public NodeRef ref() {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    public QName type() {
        return type;
    }

    public Set<QName> aspects() {
        return aspects;
    }

    /** The type and the aspects. */
    public Set<QName> classes() {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(type);
        classes.addAll(aspects);
        return classes;
    }

    /** Not to be changed, nor what is in it. */
    public Map<QName, Serializable> properties() {
        return properties.map();
    }

    LazyProperties lazyProperties() {
        return properties;
    }

    public Place place() {
        return place;
    }

    public AccessList access() {
        return access;
    }

    int version() {
        return version;
    }

    Touched touched() {
        return touched;
    }

    NodeState with(QName newType) {
        return new NodeState(id, newType, aspects, properties, place, access, version, touched);
    }

    NodeState with(Set<QName> newAspects) {
        return new NodeState(id, type, newAspects, properties, place, access, version, touched);
    }

    NodeState with(Map<QName, Serializable> newProperties) {
        return new NodeState(id, type, aspects, LazyProperties.of(newProperties), place, access, version, touched);
    }

    NodeState with(Place newPlace) {
        return new NodeState(id, type, aspects, properties, newPlace, access, version, touched);
    }

    NodeState with(AccessList newAccess) {
        return new NodeState(id, type, aspects, properties, place, newAccess, version, touched);
    }

    NodeState with(Touched newTouched) {
        return new NodeState(id, type, aspects, properties, place, access, version, newTouched);
    }

    NodeState withVersion(int newVersion) {
        return new NodeState(id, type, aspects, properties, place, access, newVersion, touched);
    }
}
