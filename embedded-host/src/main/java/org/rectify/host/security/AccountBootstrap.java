package org.rectify.host.security;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;

/** Makes the administrator, in an empty database. */
public final class AccountBootstrap {
    private final AuthorityService authorities;
    private final PersonService people;
    private final MutableAuthenticationService authentication;
    private final RetryingTransactionHelper transactions;

    public AccountBootstrap(
            AuthorityService authorities,
            PersonService people,
            MutableAuthenticationService authentication,
            RetryingTransactionHelper transactions) {
        this.authorities = authorities;
        this.people = people;
        this.authentication = authentication;
        this.transactions = transactions;
    }

    /** Does nothing where there is one. */
    public void bootstrap() {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> {
            String admin = AuthenticationUtil.getAdminUserName();
            if (!people.personExists(admin)) {
                people.createPerson(Map.of(
                        ContentModel.PROP_USERNAME, admin,
                        ContentModel.PROP_FIRSTNAME, "Administrator",
                        ContentModel.PROP_LASTNAME, "",
                        ContentModel.PROP_EMAIL, "admin@localhost"));
                authentication.createAuthentication(admin, admin.toCharArray());
                String group = authorities.createAuthority(AuthorityType.GROUP, "ALFRESCO_ADMINISTRATORS");
                authorities.addAuthority(group, admin);
            }
            return null;
        }));
    }
}
