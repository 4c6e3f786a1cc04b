package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour and what it is bound to. */
public interface BehaviourDefinition<B> {
    QName getPolicy();

    Behaviour getBehaviour();
}
