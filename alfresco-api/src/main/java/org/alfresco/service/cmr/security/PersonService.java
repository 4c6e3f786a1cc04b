package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** People. */
public interface PersonService {
    NodeRef getPerson(String userName) throws NoSuchPersonException;

    NodeRef getPersonOrNull(String userName);

    NodeRef getPerson(String userName, boolean autoCreate) throws NoSuchPersonException;

    PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;

    boolean personExists(String userName);

    NodeRef createPerson(Map<QName, Serializable> properties);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    void deletePerson(String userName);

    Set<NodeRef> getAllPeople();

    /** The people of whom one of the properties begins with the pattern; all where it is null. */
    PagingResults<PersonInfo> getPeople(
            String pattern, List<QName> filterProps, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest);

    NodeRef getPeopleContainer();

    String getUserIdentifier(String caseSensitiveUserName);

    boolean isEnabled(String userName);

    int countPeople();

    /** The little that is asked most. */
    class PersonInfo {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
