package org.rectify.session.alfresco;

import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.rectify.session.Accounts;

/** Accounts by the host's own people. */
public final class HostAccounts implements Accounts {

    private final PersonService people;
    private final NodeService nodes;

    /** Takes the unprotected beans {@code personService} and {@code nodeService}. */
    public HostAccounts(PersonService people, NodeService nodes) {
        this.people = people;
        this.nodes = nodes;
    }

    @Override
    public Optional<String> email(String userName) {
        NodeRef person = people.getPersonOrNull(userName);
        return Optional.ofNullable(person)
                .map(node -> (String) nodes.getProperty(node, ContentModel.PROP_EMAIL))
                .filter(address -> !address.isBlank());
    }
}
