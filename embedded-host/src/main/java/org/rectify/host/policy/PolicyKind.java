package org.rectify.host.policy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.namespace.QName;

/** A policy: its name, its interface and the one method of it. */
record PolicyKind(QName name, Class<? extends Policy> type, Method method) {
    private static final Map<QName, PolicyKind> ALL = Stream.of(
                    NodeServicePolicies.class.getDeclaredClasses(), ContentServicePolicies.class.getDeclaredClasses())
            .flatMap(Arrays::stream)
            .filter(Policy.class::isAssignableFrom)
            .map(each -> of(each.asSubclass(Policy.class)))
            .collect(Collectors.toMap(PolicyKind::name, Function.identity()));

    private static PolicyKind of(Class<? extends Policy> type) {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> Modifier.isAbstract(each.getModifiers()))
                .findFirst()
                .orElseThrow();
        try {
            return new PolicyKind((QName) type.getField("QNAME").get(null), type, method);
        } catch (ReflectiveOperationException unnamed) {
            throw new IllegalStateException(unnamed);
        }
    }

    static PolicyKind require(QName name) {
        PolicyKind found = ALL.get(name);
        if (found == null) {
            throw new UnsupportedOperationException("Policy " + name + " is not supported on the embedded host");
        }
        return found;
    }
}
