package org.rectify.unit.alfresco;

import static java.util.Comparator.comparing;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.rectify.platform.Page;
import org.rectify.unit.Person;
import org.rectify.unit.PersonSearch;
import org.rectify.unit.internal.PersonName;

/** People by the host's own search, which knows nothing of Chinese names written in one word. */
public final class HostPeople implements PersonSearch {

    private static final int MOST = 1000;
    private static final List<QName> SEARCHED =
            List.of(ContentModel.PROP_USERNAME, ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME);
    private static final List<Pair<QName, Boolean>> BY_ACCOUNT = List.of(new Pair<>(ContentModel.PROP_USERNAME, true));

    private final PersonService people;

    /** Takes the unprotected bean {@code personService}. */
    public HostPeople(PersonService people) {
        this.people = people;
    }

    @Override
    public Page<Person> find(String words, int skip, int max) {
        List<Person> found =
                people.getPeople(pattern(words), SEARCHED, BY_ACCOUNT, new PagingRequest(0, MOST)).getPage().stream()
                        .filter(info -> !AuthenticationUtil.getGuestUserName().equals(info.getUserName()))
                        .filter(info -> words == null || has(info, words.toLowerCase(Locale.ROOT)))
                        .map(HostPeople::person)
                        .sorted(comparing(Person::userName))
                        .toList();
        return new Page<>(
                found.size(), skip, max, found.stream().skip(skip).limit(max).toList());
    }

    /** The beginning of the first word; of a Chinese name the first character, with which family or given name begins. */
    private static String pattern(String words) {
        if (words == null) {
            return null;
        }
        boolean chinese = UnicodeScript.of(words.codePointAt(0)) == UnicodeScript.HAN;
        return chinese ? words.substring(0, words.offsetByCodePoints(0, 1)) : words.split("\\s", 2)[0];
    }

    private static boolean has(PersonInfo info, String words) {
        return info.getUserName().toLowerCase(Locale.ROOT).contains(words)
                || person(info).displayName().toLowerCase(Locale.ROOT).contains(words);
    }

    private static Person person(PersonInfo info) {
        return new Person(
                info.getUserName(), PersonName.of(info.getFirstName(), info.getLastName(), info.getUserName()));
    }
}
