package org.rectify.unit.alfresco;

import static org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.rectify.unit.Person;
import org.rectify.unit.internal.Directory;
import org.rectify.unit.internal.PersonName;

/** The directory of ACS: authority groups and people. */
public final class AlfrescoDirectory implements Directory {

    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;

    /** Takes the unprotected beans {@code authorityService}, {@code personService} and {@code nodeService}. */
    public AlfrescoDirectory(AuthorityService authorityService, PersonService personService, NodeService nodeService) {
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
    }

    @Override
    public String currentUser() {
        String runAs = AuthenticationUtil.getRunAsUser();
        String loggedIn = AuthenticationUtil.getFullyAuthenticatedUser();
        return loggedIn == null || !system(runAs) ? runAs : loggedIn;
    }

    @Override
    public boolean system(String userName) {
        return AuthenticationUtil.getSystemUserName().equals(userName);
    }

    @Override
    public boolean administrator(String userName) {
        return authorityService.isAdminAuthority(userName);
    }

    @Override
    public Set<String> groups(String userName) {
        return authorityService.getAuthoritiesForUser(userName).stream()
                .filter(authority -> authority.startsWith(PermissionService.GROUP_PREFIX))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> users(String group, Set<String> without) {
        Set<String> users = new TreeSet<>();
        collect(authorityService.getAuthorityNodeRef(group), users, new HashSet<>(without));
        return users;
    }

    /**
     * Reads the nodes, for the authority service of ACS keeps what it lists in a cache without versions: who lists a group
     * in a long transaction while another adds people leaves the group without them, for everybody, until a restart
     * (AuthorityDAOImpl.getChildAuthorities of release/25.N).
     *
     * @param group null where an administrator has removed it
     * @param seen the names of groups that are not looked into any more
     */
    private void collect(NodeRef group, Set<String> users, Set<String> seen) {
        if (group == null) {
            return;
        }
        for (ChildAssociationRef member :
                nodeService.getChildAssocs(group, ContentModel.ASSOC_MEMBER, RegexQNamePattern.MATCH_ALL)) {
            String name = member.getQName().getLocalName();
            if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
                users.add(name);
            } else if (seen.add(name)) {
                collect(member.getChildRef(), users, seen);
            }
        }
    }

    @Override
    public Optional<Person> person(String userName) {
        NodeRef node = personService.getPersonOrNull(userName);
        if (node == null) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        // As the account is written, however it was asked for.
        String account = (String) properties.getOrDefault(ContentModel.PROP_USERNAME, userName);
        String firstName = (String) properties.get(ContentModel.PROP_FIRSTNAME);
        String lastName = (String) properties.get(ContentModel.PROP_LASTNAME);
        return Optional.of(new Person(account, PersonName.of(firstName, lastName, account)));
    }

    @Override
    public void ensureGroup(String group, String displayName, String parent) {
        runAsSystem(() -> {
            if (!authorityService.authorityExists(group)) {
                authorityService.createAuthority(
                        AuthorityType.GROUP,
                        group.substring(PermissionService.GROUP_PREFIX.length()),
                        displayName,
                        authorityService.getDefaultZones());
                if (parent != null) {
                    authorityService.addAuthority(parent, group);
                }
            }
            return null;
        });
    }

    @Override
    public void retitle(String group, String displayName) {
        runAsSystem(() -> {
            if (authorityService.authorityExists(group)) {
                authorityService.setAuthorityDisplayName(group, displayName);
            }
            return null;
        });
    }

    @Override
    public void add(String userName, String group) {
        runAsSystem(() -> {
            authorityService.addAuthority(group, userName);
            return null;
        });
    }

    @Override
    public boolean remove(String userName, String group) {
        return runAsSystem(() -> {
            if (!users(group).contains(userName)) {
                return true;
            }
            if (direct(group, userName)) {
                authorityService.removeAuthority(group, userName);
            }
            return !users(group).contains(userName);
        });
    }

    private boolean direct(String group, String userName) {
        QName member = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, userName);
        return !nodeService
                .getChildAssocs(authorityService.getAuthorityNodeRef(group), ContentModel.ASSOC_MEMBER, member)
                .isEmpty();
    }
}
