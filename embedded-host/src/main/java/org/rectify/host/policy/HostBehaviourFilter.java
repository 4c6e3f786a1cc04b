package org.rectify.host.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionSupportUtil;

/** Which behaviours rest in the current transaction. Calls may be nested. */
public final class HostBehaviourFilter implements BehaviourFilter {
    private static final Object KEY = HostBehaviourFilter.class;
    private static final QName EVERY = QName.createQName("", "every");

    private final DictionaryService dictionary;

    public HostBehaviourFilter(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** How often each was put to rest; with a node null for all nodes. */
    private record Rest(NodeRef node, QName className) {}

    private static final class Rests {
        private final Map<Rest, Integer> counts = new HashMap<>();
        private final Set<QName> withSubClasses = new HashSet<>();
    }

    private static Rests rests() {
        Rests rests = TransactionSupportUtil.getResource(KEY);
        if (rests == null) {
            rests = new Rests();
            TransactionSupportUtil.bindResource(KEY, rests);
        }
        return rests;
    }

    private static void disable(NodeRef node, QName className) {
        rests().counts.merge(new Rest(node, className), 1, Integer::sum);
    }

    private static void enable(NodeRef node, QName className) {
        rests().counts.computeIfPresent(new Rest(node, className), (rest, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void disableBehaviour() {
        disable(null, EVERY);
    }

    @Override
    public void disableBehaviour(QName className) {
        disable(null, className);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        disable(null, className);
        if (includeSubClasses) {
            rests().withSubClasses.add(className);
        }
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        disable(nodeRef, EVERY);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        disable(nodeRef, className);
    }

    @Override
    public void enableBehaviour() {
        enable(null, EVERY);
    }

    @Override
    public void enableBehaviour(QName className) {
        enable(null, className);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        enable(nodeRef, EVERY);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        enable(nodeRef, className);
    }

    @Override
    public boolean isEnabled() {
        return !isActivated() || !rests().counts.containsKey(new Rest(null, EVERY));
    }

    @Override
    public boolean isEnabled(QName className) {
        return isEnabled(null, className);
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return isEnabled() && (!isActivated() || !rests().counts.containsKey(new Rest(nodeRef, EVERY)));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        if (!isActivated()) {
            return true;
        }
        Rests rests = rests();
        boolean rest = rests.counts.containsKey(new Rest(null, EVERY))
                || rests.counts.containsKey(new Rest(null, className))
                || nodeRef != null
                        && (rests.counts.containsKey(new Rest(nodeRef, EVERY))
                                || rests.counts.containsKey(new Rest(nodeRef, className)))
                || className != null
                        && rests.withSubClasses.stream()
                                .anyMatch(above -> rests.counts.containsKey(new Rest(null, above))
                                        && dictionary.isSubClass(className, above));
        return !rest;
    }

    @Override
    public boolean isActivated() {
        Rests rests = TransactionSupportUtil.getResource(KEY);
        return rests != null && !rests.counts.isEmpty();
    }
}
