package org.rectify.unit.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitGuardTest {

    private final UnitGuardFixture fixture = new UnitGuardFixture();

    @ParameterizedTest
    @ValueSource(strings = {"unitCode", "unitParent", "unitPath"})
    void refusesToChangeWhatGroupsAndFoldersAreMadeOf(String property) {
        assertThatThrownBy(() -> fixture.edit(property, "other")).isInstanceOf(ConstraintViolatedException.class);
    }

    @Test
    void refusesToDeleteAUnit() {
        assertThatThrownBy(fixture::delete).isInstanceOf(ConstraintViolatedException.class);
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThatThrownBy(() -> fixture.edit("unitKind", "palace")).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> fixture.edit("unitKind", null)).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void numbersFollowATemplateThatWasEditedInTheRecord() {
        fixture.edit("numberTemplate", "区督〔{year}〕{n}号");
        assertThat(fixture.templates()).containsEntry("district", "区督〔{year}〕{n}号");
        assertThatThrownBy(() -> fixture.edit("numberTemplate", "没有号")).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void theTreeFollowsAnEdit() {
        fixture.edit("supervising", false);
        assertThat(fixture.unit().supervising()).isFalse();
        fixture.edit("unitKind", "street");
        assertThat(fixture.unit().kind().code()).isEqualTo("street");
    }
}
