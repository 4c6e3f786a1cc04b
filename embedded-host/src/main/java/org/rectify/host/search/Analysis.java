package org.rectify.host.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * How texts become terms. Indexed are single Chinese characters and pairs of neighbours, so that every run of characters
 * is found wherever it stands, whatever a dictionary takes for words; words of other scripts and numbers as they are.
 */
final class Analysis implements AutoCloseable {
    private final Analyzer indexing = chain(true);
    private final Analyzer single = chain(false);

    /** A character or a word at its place. */
    record Token(String text, int position, int start, int end, boolean ideograph) {}

    private static Analyzer chain(boolean pairs) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                TokenStream folded = new LowerCaseFilter(new CJKWidthFilter(tokenizer));
                return new TokenStreamComponents(
                        tokenizer, pairs ? new CJKBigramFilter(folded, CJKBigramFilter.HAN, true) : folded);
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new LowerCaseFilter(new CJKWidthFilter(in));
            }
        };
    }

    /** For what is indexed. */
    Analyzer indexing() {
        return indexing;
    }

    /** The characters and words of a text. */
    List<Token> tokens(String text) {
        return tokens(single, text);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(
                        term.toString(),
                        position,
                        offset.startOffset(),
                        offset.endOffset(),
                        type.type().equals("<IDEOGRAPHIC>")));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    @Override
    public void close() {
        indexing.close();
        single.close();
    }
}
