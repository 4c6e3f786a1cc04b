package org.rectify.unit.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.util.Pair;
import org.junit.jupiter.api.Test;
import org.rectify.unit.Person;

class HostPeopleTest {

    private final List<PersonInfo> everybody = new ArrayList<>(List.of(
            new PersonInfo(null, "zhang.wei", "伟", "张"),
            new PersonInfo(null, "zhang.min", "敏", "张"),
            new PersonInfo(null, "mary", "Mary", "Smith"),
            new PersonInfo(null, "guest", "Guest", "")));
    private final HostPeople people = new HostPeople(host());

    /** Finds by beginnings, as ACS does. */
    private PersonService host() {
        return (PersonService) Proxy.newProxyInstance(
                PersonService.class.getClassLoader(), new Class<?>[] {PersonService.class}, (proxy, method, args) -> {
                    String pattern = args[0] == null ? "" : ((String) args[0]).toLowerCase(Locale.ROOT);
                    return page(everybody.stream()
                            .filter(info -> Stream.of(info.getUserName(), info.getFirstName(), info.getLastName())
                                    .anyMatch(name ->
                                            name.toLowerCase(Locale.ROOT).startsWith(pattern)))
                            .toList());
                });
    }

    private static PagingResults<PersonInfo> page(List<PersonInfo> page) {
        return new PagingResults<>() {
            @Override
            public List<PersonInfo> getPage() {
                return page;
            }

            @Override
            public boolean hasMoreItems() {
                return false;
            }

            @Override
            public Pair<Integer, Integer> getTotalResultCount() {
                return null;
            }

            @Override
            public String getQueryExecutionId() {
                return null;
            }
        };
    }

    private List<String> found(String words) {
        return people.find(words, 0, 50).items().stream().map(Person::userName).toList();
    }

    @Test
    void findsChineseNamesWrittenInOneWord() {
        assertThat(found("张")).containsExactly("zhang.min", "zhang.wei");
        assertThat(found("张伟")).containsExactly("zhang.wei");
        assertThat(found("伟")).containsExactly("zhang.wei");
        assertThat(found("张三")).isEmpty();
    }

    @Test
    void findsAccountsAndWesternNames() {
        assertThat(found("MARY S")).containsExactly("mary");
        assertThat(found("zhang.m")).containsExactly("zhang.min");
        assertThat(people.find("mary", 0, 50).items()).containsExactly(new Person("mary", "Mary Smith"));
    }

    @Test
    void listsEverybodyButTheGuestPageByPage() {
        assertThat(found(null)).containsExactly("mary", "zhang.min", "zhang.wei");
        assertThat(people.find(null, 1, 1)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(3);
            assertThat(page.items()).extracting(Person::userName).containsExactly("zhang.min");
        });
    }
}
