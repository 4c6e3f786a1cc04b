package org.rectify.demo.alfresco;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.rectify.demo.internal.District.DemoPerson;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.numbering.Numbering;
import org.rectify.unit.Units;

/**
 * Makes the units and accounts that are missing; what is there is left as it is. The people have no mail address, for
 * nobody is to get mail from an invented town.
 */
public final class DemoDirectory {

    private static final String PASSWORD = "rectify";
    private static final String NUMBERS = "〔{year}〕{n}号";

    private final PersonService people;
    private final MutableAuthenticationService accounts;
    private final Units units;
    private final Numbering numbering;

    /** Takes the unprotected beans {@code personService} and {@code authenticationService}. */
    public DemoDirectory(
            PersonService people, MutableAuthenticationService accounts, Units units, Numbering numbering) {
        this.people = people;
        this.accounts = accounts;
        this.units = units;
        this.numbering = numbering;
    }

    void ensure(DemoUnit unit) {
        if (units.find(unit.code()).isEmpty()) {
            units.create(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.supervising());
            if (unit.numberStem() != null) {
                numbering.setTemplate(unit.code(), unit.numberStem() + NUMBERS);
            }
        }
    }

    void ensure(DemoPerson person) {
        if (!people.personExists(person.userName())) {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_USERNAME, person.userName());
            properties.put(ContentModel.PROP_FIRSTNAME, person.givenName());
            properties.put(ContentModel.PROP_LASTNAME, person.familyName());
            people.createPerson(properties);
        }
        if (!accounts.authenticationExists(person.userName())) {
            accounts.createAuthentication(person.userName(), PASSWORD.toCharArray());
        }
        if (person.unit() != null) {
            units.join(person.userName(), person.unit(), person.role());
        }
    }
}
