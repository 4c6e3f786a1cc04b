package org.rectify.host.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;

/**
 * The behaviours that wait for the end of the transaction, and those that were called once. Of property changes the first
 * values before and the last values after are kept.
 */
final class PolicyQueue extends TransactionListenerAdapter {
    private static final Object KEY = PolicyQueue.class;
    private static final int BEFORE_ALL_LISTENERS = -100;

    private final Map<List<Object>, Waiting> waiting = new LinkedHashMap<>();
    private final Map<List<Object>, Boolean> called = new LinkedHashMap<>();

    private PolicyQueue() {}

    private record Waiting(BoundBehaviour behaviour, Object[] arguments) {}

    static PolicyQueue current() {
        PolicyQueue queue = TransactionSupportUtil.getResource(KEY);
        if (queue == null) {
            queue = new PolicyQueue();
            TransactionSupportUtil.bindResource(KEY, queue);
            TransactionSupportUtil.bindListener(queue, BEFORE_ALL_LISTENERS);
        }
        return queue;
    }

    private static List<Object> key(BoundBehaviour behaviour, Object[] arguments) {
        boolean properties = NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME.equals(behaviour.getPolicy());
        List<Object> key = new ArrayList<>();
        key.add(System.identityHashCode(behaviour));
        for (Object argument : properties ? new Object[] {arguments[0]} : arguments) {
            key.add(argument);
        }
        return key;
    }

    /** Whether this is the first event of its kind. */
    boolean first(BoundBehaviour behaviour, Object[] arguments) {
        return called.putIfAbsent(key(behaviour, arguments), Boolean.TRUE) == null;
    }

    void add(BoundBehaviour behaviour, Object[] arguments) {
        waiting.merge(key(behaviour, arguments), new Waiting(behaviour, arguments), PolicyQueue::merge);
    }

    private static Waiting merge(Waiting before, Waiting now) {
        if (now.arguments.length != 3
                || !NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME.equals(now.behaviour.getPolicy())) {
            return before;
        }
        return new Waiting(now.behaviour, new Object[] {now.arguments[0], before.arguments[1], now.arguments[2]});
    }

    /** Calls what waits, and what is added meanwhile. */
    @Override
    public void beforeCommit(boolean readOnly) {
        while (!waiting.isEmpty()) {
            List<Waiting> now = new ArrayList<>(waiting.values());
            waiting.clear();
            for (Waiting each : now) {
                try {
                    each.behaviour.call(each.arguments);
                } catch (RuntimeException refused) {
                    throw new AlfrescoRuntimeException(
                            "Failed to execute transaction-level behaviour " + each.behaviour.getPolicy()
                                    + " in transaction " + TransactionSupportUtil.getTransactionId(),
                            refused);
                }
            }
        }
    }
}
