package org.rectify.host.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.service.namespace.QName;

/** A behaviour and what it is bound to: a class, all classes, or an association of a class. */
final class BoundBehaviour implements BehaviourDefinition<Object> {
    private final PolicyKind policy;
    private final QName className;
    private final QName assocName;
    private final Behaviour behaviour;
    private final Object target;

    BoundBehaviour(PolicyKind policy, QName className, QName assocName, Behaviour behaviour) {
        this.policy = policy;
        this.className = className;
        this.assocName = assocName;
        this.behaviour = behaviour;
        this.target = behaviour.getInterface(policy.type());
    }

    QName className() {
        return className;
    }

    QName assocName() {
        return assocName;
    }

    @Override
    public QName getPolicy() {
        return policy.name();
    }

    @Override
    public Behaviour getBehaviour() {
        return behaviour;
    }

    void call(Object[] arguments) {
        Method method = policy.method();
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getTargetException() instanceof RuntimeException refused) {
                throw refused;
            }
            if (thrown.getTargetException() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(thrown.getTargetException());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
