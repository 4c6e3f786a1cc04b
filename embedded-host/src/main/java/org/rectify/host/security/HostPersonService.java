package org.rectify.host.security;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.rectify.host.node.WellKnown;

/** People, a node each. */
public final class HostPersonService implements PersonService {
    private final DirectoryStore directory;
    private final Accounts accounts;
    private final NodeService nodes;
    private final Clock clock;

    HostPersonService(DirectoryStore directory, Accounts accounts, NodeService nodes, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.nodes = nodes;
        this.clock = clock;
    }

    private Optional<Directory.Entry> find(String userName) {
        return directory.current().find(userName).filter(entry -> !entry.isGroup());
    }

    private static NodeRef node(Directory.Entry entry) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, entry.nodeId());
    }

    @Override
    public NodeRef getPerson(String userName) {
        return find(userName).map(HostPersonService::node).orElseThrow(() -> new NoSuchPersonException(userName));
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return find(userName).map(HostPersonService::node).orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreate) {
        return getPerson(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) {
        Map<QName, Serializable> properties;
        try {
            properties = nodes.getProperties(personRef);
        } catch (InvalidNodeRefException gone) {
            throw new NoSuchPersonException(personRef.toString());
        }
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null) {
            throw new NoSuchPersonException(personRef.toString());
        }
        return new PersonInfo(personRef, userName, (String) properties.get(ContentModel.PROP_FIRSTNAME), (String)
                properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(String userName) {
        return find(userName).isPresent();
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> given) {
        Map<QName, Serializable> properties = new HashMap<>(given);
        Object name = properties.get(ContentModel.PROP_USERNAME);
        if (name == null || name.toString().isBlank()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        String userName = name.toString();
        if (AuthorityType.getAuthorityType(userName) != AuthorityType.USER
                || directory.current().find(userName).isPresent()) {
            throw new AlfrescoRuntimeException("Person '" + userName + "' already exists.");
        }
        properties.putIfAbsent(ContentModel.PROP_OWNER, userName);
        NodeRef person = nodes.createNode(
                        WellKnown.PEOPLE,
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(userName)),
                        ContentModel.TYPE_PERSON,
                        properties)
                .getChildRef();
        directory.add(userName, person.getId(), userName, clock.millis());
        return person;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(
                ContentModel.PROP_USERNAME,
                find(userName).map(Directory.Entry::name).orElseThrow(() -> new NoSuchPersonException(userName)));
        nodes.addProperties(getPerson(userName), all);
    }

    @Override
    public void deletePerson(String userName) {
        find(userName).ifPresent(entry -> {
            if (AuthenticationUtil.getAdminUserName().equals(entry.name())) {
                throw new AlfrescoRuntimeException("The administrator cannot be deleted");
            }
            directory.remove(entry.name());
            accounts.delete(entry.name());
            nodes.deleteNode(node(entry));
        });
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return directory.current().all().stream()
                .filter(entry -> !entry.isGroup())
                .map(HostPersonService::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        return new PeopleSearch(nodes).find(getAllPeople(), pattern, filterProps, sortProps, pagingRequest);
    }

    @Override
    public NodeRef getPeopleContainer() {
        return WellKnown.PEOPLE;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        return find(caseSensitiveUserName).map(Directory.Entry::name).orElse(null);
    }

    @Override
    public boolean isEnabled(String userName) {
        return accounts.isEnabled(userName);
    }

    @Override
    public int countPeople() {
        return (int) directory.current().all().stream()
                .filter(entry -> !entry.isGroup())
                .count();
    }
}
