package org.rectify.host.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.HostDictionary;

/** Keeps the bindings and calls them. A behaviour of a class is called for all classes below it. */
public final class HostPolicyComponent implements PolicyComponent {
    private final HostDictionary dictionary;
    private final BehaviourFilter filter;
    private final Map<QName, List<BoundBehaviour>> bindings = new ConcurrentHashMap<>();

    public HostPolicyComponent(HostDictionary dictionary, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.filter = filter;
    }

    private BehaviourDefinition<?> bind(QName policy, QName className, QName assocName, Behaviour behaviour) {
        BoundBehaviour bound = new BoundBehaviour(PolicyKind.require(policy), className, assocName, behaviour);
        bindings.computeIfAbsent(policy, any -> new CopyOnWriteArrayList<>()).add(bound);
        return bound;
    }

    @Override
    public BehaviourDefinition<?> bindClassBehaviour(QName policy, QName className, Behaviour behaviour) {
        return bind(policy, className, null, behaviour);
    }

    @Override
    public BehaviourDefinition<?> bindClassBehaviour(QName policy, Object service, Behaviour behaviour) {
        return bind(policy, null, null, behaviour);
    }

    @Override
    public BehaviourDefinition<?> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        return bind(policy, className, assocName, behaviour);
    }

    @Override
    public BehaviourDefinition<?> bindAssociationBehaviour(QName policy, QName className, Behaviour behaviour) {
        return bind(policy, className, null, behaviour);
    }

    @Override
    public BehaviourDefinition<?> bindAssociationBehaviour(QName policy, Object service, Behaviour behaviour) {
        return bind(policy, null, null, behaviour);
    }

    /** Whether anybody listens to the policy at all. */
    public boolean isBound(QName policy) {
        return bindings.containsKey(policy);
    }

    /** Something happened to a node of these types and aspects. */
    public void fire(QName policy, NodeRef node, Collection<QName> classes, Object... arguments) {
        fire(policy, node, classes, null, arguments);
    }

    /** Something happened to an association of a node of these types and aspects. */
    public void fireAssociation(
            QName policy, NodeRef source, Collection<QName> classes, QName assocType, Object... arguments) {
        fire(policy, source, classes, assocType, arguments);
    }

    private void fire(QName policy, NodeRef node, Collection<QName> classes, QName assocType, Object... arguments) {
        List<BoundBehaviour> bound = bindings.get(policy);
        if (bound == null) {
            return;
        }
        Set<QName> all = new LinkedHashSet<>();
        for (QName each : classes) {
            if (filter.isEnabled(node, each)) {
                all.addAll(dictionary.ancestry(each));
            }
        }
        if (all.isEmpty() || !filter.isEnabled()) {
            return;
        }
        for (BoundBehaviour each : new ArrayList<>(bound)) {
            boolean wanted = (each.className() == null || all.contains(each.className()))
                    && (each.className() == null || filter.isEnabled(node, each.className()))
                    && (each.assocName() == null || each.assocName().equals(assocType));
            if (wanted) {
                call(each, arguments);
            }
        }
    }

    private static void call(BoundBehaviour behaviour, Object[] arguments) {
        switch (behaviour.getBehaviour().getNotificationFrequency()) {
            case EVERY_EVENT -> behaviour.call(arguments);
            case FIRST_EVENT -> {
                if (PolicyQueue.current().first(behaviour, arguments)) {
                    behaviour.call(arguments);
                }
            }
            case TRANSACTION_COMMIT -> PolicyQueue.current().add(behaviour, arguments);
            default -> throw new IllegalStateException("Unknown frequency");
        }
    }
}
