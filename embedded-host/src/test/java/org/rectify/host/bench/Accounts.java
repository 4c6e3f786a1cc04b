package org.rectify.host.bench;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.PersonService;
import org.rectify.host.EmbeddedHost;

/** Makes people for benchmarks. */
final class Accounts {

    private Accounts() {}

    static void create(EmbeddedHost host, String userName) {
        host.bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME, userName,
                        ContentModel.PROP_FIRSTNAME, userName,
                        ContentModel.PROP_LASTNAME, ""));
    }
}
