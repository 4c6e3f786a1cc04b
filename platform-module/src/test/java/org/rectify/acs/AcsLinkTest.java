package org.rectify.acs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.acs.Libraries.Library;

/**
 * The modules run on the real ACS: whatever they name is there. What is missing from the facts may exist all the same:
 * {@link AcsFacts} looks it up in the full lists.
 */
class AcsLinkTest {

    @ParameterizedTest
    @EnumSource
    void everythingThatTheModulesReferToExists(AcsVersion version) {
        assertThat(new LinkCheck(version.host(), Modules.ownLibraries()).problems(Modules.all()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTheSignaturesDeclareExists(AcsVersion version) {
        assertThat(new SignatureCheck(version.host()).problems(Modules.signatures()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBeanThatTheContextsNameExists(AcsVersion version) {
        assertThat(new BeanCheck(Contexts.ofModule(), AcsVersion.beans(), version.host()).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bringsNoLibraryThatTheHostShips(AcsVersion version) {
        assertThat(Modules.ownLibraries().versions()).isNotEmpty();
        assertThat(Modules.ownLibraries().versions().keySet())
                .doesNotContainAnyElementsOf(version.libraries().versions().keySet());
    }

    /** Activiti comes from Central as it is in ACS, so compiling against it is proof enough. */
    @ParameterizedTest
    @EnumSource
    void theEngineIsTheOneThatTheHostShips(AcsVersion version) {
        assertThat(Library.having("org/activiti/engine/ProcessEngine"))
                .hasValueSatisfying(engine ->
                        assertThat(version.libraries().versions()).containsEntry(engine.name(), engine.version()));
    }

    @Test
    void everyBeanOfTheModuleIsNamedForItsFeature() {
        List<String> ids = Contexts.ofModule().beans().stream()
                .map(Contexts.Bean::id)
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).allMatch(id -> id.matches("rectify(\\.[a-zA-Z]+){2,3}|webscript\\.org\\.rectify\\..+"));
        Map<String, Long> counts = ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(counts.values()).containsOnly(1L);
    }
}
