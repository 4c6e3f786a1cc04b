package org.rectify.host.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.search.internal.Words;

/** The judged set is complete in itself, and searches find what it says. */
class SearchQualityTest {
    private static SearchQuality quality;

    @BeforeAll
    static void measure() throws IOException {
        quality = new SearchQuality();
    }

    @Test
    void thereAreAThousandTextsAndAHundredAndFiftySearches() {
        assertThat(quality.set().texts).hasSize(1_000);
        assertThat(quality.set().searches).hasSize(150);
        assertThat(quality.set().bySort()).hasSize(JudgedSet.Sort.values().length);
    }

    @Test
    void everyWordThatStandsInAPieceIsJudged() {
        Set<String> words = new TreeSet<>();
        quality.set().pieces.forEach(piece -> words.addAll(piece.words()));
        for (JudgedSet.Piece piece : quality.set().pieces) {
            String text = Words.fold(piece.text());
            assertThat(piece.words()).as(piece.text()).allMatch(word -> text.contains(Words.fold(word)));
            Set<String> there = new TreeSet<>(words);
            there.removeIf(word -> !text.contains(Words.fold(word)));
            Set<String> judged = new TreeSet<>(piece.words());
            judged.addAll(piece.looks());
            assertThat(judged).as(piece.text()).containsAll(there);
        }
    }

    @Test
    void searchesFindWhatTheyOughtTo() {
        JudgedSet.Figures chosen = quality.figures(SearchQuality.CHOSEN, null);
        assertThat(chosen.recall()).isGreaterThan(0.99);
        assertThat(chosen.precision()).isGreaterThan(0.9);
        assertThat(quality.figures(SearchQuality.REGISTER, null).recall()).isGreaterThan(0.98);
    }

    @Test
    void theOfficesOwnWordsAreFoundWhole() {
        for (String word : new String[] {"整改", "回头看", "台账", "消防通道", "整改通知单"}) {
            JudgedSet.Search search = quality.set().searches.stream()
                    .filter(each -> each.typed().equals(word))
                    .findFirst()
                    .orElse(null);
            if (search != null) {
                assertThat(quality.found(SearchQuality.CHOSEN, word)).containsAll(search.relevant());
            }
        }
    }
}
