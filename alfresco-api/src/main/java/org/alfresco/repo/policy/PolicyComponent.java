package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binds behaviours to policies. */
public interface PolicyComponent {
    BehaviourDefinition<?> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<?> bindClassBehaviour(QName policy, Object service, Behaviour behaviour);

    BehaviourDefinition<?> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour);

    BehaviourDefinition<?> bindAssociationBehaviour(QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<?> bindAssociationBehaviour(QName policy, Object service, Behaviour behaviour);
}
