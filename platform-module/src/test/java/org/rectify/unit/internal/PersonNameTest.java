package org.rectify.unit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "建国, 王, 王建国",
        "王建国, , 王建国",
        ", 欧阳, 欧阳",
        "Ada, Lovelace, Ada Lovelace",
        "Administrator, '', Administrator",
        "' ', , u1",
    })
    void showsANameAsItIsSaid(String firstName, String lastName, String expected) {
        assertThat(PersonName.of(firstName, lastName, "u1")).isEqualTo(expected);
    }
}
