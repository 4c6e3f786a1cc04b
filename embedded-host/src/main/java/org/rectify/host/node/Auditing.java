package org.rectify.host.node;

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;

/** Who made and changed a node, and when. Where the behaviour rests, what is given counts. */
final class Auditing {
    static final Set<QName> PROPERTIES = Set.of(
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_ACCESSED);

    private final BehaviourFilter filter;
    private final Clock clock;

    Auditing(BehaviourFilter filter, Clock clock) {
        this.filter = filter;
        this.clock = clock;
    }

    boolean rests(NodeState node) {
        return !filter.isEnabled(node.ref(), ContentModel.ASPECT_AUDITABLE);
    }

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? AuthenticationUtil.SYSTEM_USER_NAME : user;
    }

    void created(NodeState node, Map<QName, Serializable> properties) {
        if (!node.aspects().contains(ContentModel.ASPECT_AUDITABLE)) {
            return;
        }
        if (!rests(node)) {
            properties.keySet().removeAll(PROPERTIES);
        }
        Date now = Date.from(clock.instant());
        properties.putIfAbsent(ContentModel.PROP_CREATED, now);
        properties.putIfAbsent(ContentModel.PROP_CREATOR, user());
        properties.putIfAbsent(ContentModel.PROP_MODIFIED, now);
        properties.putIfAbsent(ContentModel.PROP_MODIFIER, user());
    }

    /** Puts the old facts back and sets the new ones. */
    void changed(NodeState node, Map<QName, Serializable> properties) {
        if (!node.aspects().contains(ContentModel.ASPECT_AUDITABLE) || rests(node)) {
            return;
        }
        for (QName each : PROPERTIES) {
            Serializable before = node.properties().get(each);
            if (before == null) {
                properties.remove(each);
            } else {
                properties.put(each, before);
            }
        }
        Date now = Date.from(clock.instant());
        properties.putIfAbsent(ContentModel.PROP_CREATED, now);
        properties.putIfAbsent(ContentModel.PROP_CREATOR, user());
        properties.put(ContentModel.PROP_MODIFIED, now);
        properties.put(ContentModel.PROP_MODIFIER, user());
    }
}
