package org.rectify.unit.internal;

import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the name to show from a person's names. */
public final class PersonName {

    private PersonName() {}

    /** Family name first and without a blank where it is Chinese; the account where there is no name. */
    public static String of(String firstName, String lastName, String userName) {
        boolean chinese = Stream.of(firstName, lastName)
                .filter(Objects::nonNull)
                .anyMatch(name -> name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN));
        Stream<String> names = chinese ? Stream.of(lastName, firstName) : Stream.of(firstName, lastName);
        String shown = names.filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(chinese ? "" : " "));
        return shown.isEmpty() ? userName : shown;
    }
}
