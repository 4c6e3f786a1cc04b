package org.rectify.host.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

/** People and groups: names inside the engine, nodes outside it. */
final class Actors {
    private final PersonService people;
    private final AuthorityService authorities;
    private final NodeService nodes;

    Actors(PersonService people, AuthorityService authorities, NodeService nodes) {
        this.people = people;
        this.authorities = authorities;
        this.nodes = nodes;
    }

    static boolean isGroup(String name) {
        return AuthorityType.getAuthorityType(name) != AuthorityType.USER;
    }

    /** The node of a person or group, null where there is none of that name. */
    NodeRef node(String name) {
        if (name == null) {
            return null;
        }
        return isGroup(name) ? authorities.getAuthorityNodeRef(name) : people.getPersonOrNull(name);
    }

    /** The name of the person or group whose node it is, null where the node is gone. */
    String name(NodeRef node) {
        if (node == null || !nodes.exists(node)) {
            return null;
        }
        Object user = nodes.getProperty(node, ContentModel.PROP_USERNAME);
        return (String) (user == null ? nodes.getProperty(node, ContentModel.PROP_AUTHORITY_NAME) : user);
    }

    /** Those of whom anybody may claim the task. */
    ArrayList<NodeRef> pool(Collection<? extends IdentityLink> links) {
        Set<NodeRef> pool = new LinkedHashSet<>();
        for (IdentityLink link : links) {
            NodeRef actor = IdentityLinkType.CANDIDATE.equals(link.getType())
                    ? node(link.getGroupId() == null ? link.getUserId() : link.getGroupId())
                    : null;
            if (actor != null) {
                pool.add(actor);
            }
        }
        return new ArrayList<>(pool);
    }

    /** The authority and the groups that it is in, near or far. */
    List<String> withGroups(String authority) {
        List<String> all = new ArrayList<>();
        all.add(authority);
        all.addAll(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        return all;
    }

    /** Whether the person is one of the actors or in a group that is. */
    boolean includes(Collection<?> actors, String userName) {
        if (actors == null || actors.isEmpty()) {
            return false;
        }
        NodeRef person = people.getPersonOrNull(userName);
        if (person != null && actors.contains(person)) {
            return true;
        }
        return authorities.getAuthoritiesForUser(userName).stream()
                .map(authorities::getAuthorityNodeRef)
                .anyMatch(group -> group != null && actors.contains(group));
    }
}
