package org.rectify.host.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for words in a field that is indexed as {@link Analysis} does it. */
final class TextQueries {
    private final Analysis analysis;

    TextQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The text just so, but for width, case and punctuation. */
    Query phrase(String field, String text) {
        List<Analysis.Token> tokens = analysis.tokens(text);
        List<Term> terms = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Analysis.Token token = tokens.get(i);
            boolean before = i > 0 && neighbours(tokens.get(i - 1), token);
            boolean after = i + 1 < tokens.size() && neighbours(token, tokens.get(i + 1));
            if (after) {
                terms.add(new Term(field, token.text() + tokens.get(i + 1).text()));
                positions.add(token.position());
            } else if (!before) {
                terms.add(new Term(field, token.text()));
                positions.add(token.position());
            }
        }
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no words in it");
        }
        if (terms.size() == 1) {
            return new TermQuery(terms.get(0));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            phrase.add(terms.get(i), positions.get(i));
        }
        return phrase.build();
    }

    /** Two words one behind the other. */
    Query neighbours(String field, String one, String other) {
        boolean pair = Character.isIdeographic(one.codePointAt(0)) && Character.isIdeographic(other.codePointAt(0));
        return phrase(field, pair ? one + other : one + " " + other);
    }

    /** Two characters that were indexed as a pair. */
    private static boolean neighbours(Analysis.Token one, Analysis.Token other) {
        return one.ideograph() && other.ideograph() && one.end() == other.start();
    }
}
