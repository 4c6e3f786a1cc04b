package org.rectify.host.node;

import java.time.Clock;
import org.alfresco.repo.policy.BehaviourFilter;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.dictionary.ValueConverter;
import org.rectify.host.policy.HostPolicyComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the node service together. */
public final class NodeServiceFactory {
    private NodeServiceFactory() {}

    /** The internal node service over a store. */
    public static HostNodeService create(
            NodeStore store,
            JdbcTemplate jdbc,
            HostDictionary dictionary,
            ValueConverter converter,
            HostPolicyComponent policies,
            BehaviourFilter filter,
            Clock clock) {
        Shape shape = new Shape(dictionary, converter);
        AssociationRows associations = new AssociationRows(jdbc, store);
        NodeEvents events = new NodeEvents(policies, store);
        Auditing auditing = new Auditing(filter, clock);
        NodeEdits edits = new NodeEdits(store, shape, events, auditing);
        NodeTree tree = new NodeTree(store, shape, events, auditing, edits, associations);
        store.check(new IntegrityCheck(store, shape, associations));
        return new HostNodeService(
                store,
                new NodeReads(store, shape, associations),
                edits,
                tree,
                new NodePeers(store, events, associations));
    }
}
