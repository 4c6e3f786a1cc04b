package org.rectify.host.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * How texts become terms. Indexed are single Chinese characters and pairs of neighbours, so that every run of characters
 * is found wherever it stands, whatever a dictionary takes for words; words of other scripts and numbers as they are. A
 * dictionary has a say only in how a long query is split.
 */
final class Analysis implements AutoCloseable {
    /** Too common to be looked for by themselves. */
    private static final Set<String> EMPTY_WORDS = Set.of("的", "了", "和", "与", "及", "等", "在", "是", "对", "于", "之", "为");

    private final Analyzer indexing = chain(true);
    private final Analyzer single = chain(false);
    private final Analyzer words = new SmartChineseAnalyzer(true);

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

    /**
     * The words in a text, as the dictionary splits it, without those that say nothing; each once. Single characters are
     * what the dictionary does not know as a word: neighbours among them are one together, and one alone stays with the
     * word that follows, at the end with the one before.
     */
    Set<String> words(String text) {
        List<int[]> found = new ArrayList<>();
        boolean open = false;
        for (Token token : tokens(words, text)) {
            boolean single = token.end() - token.start() == 1;
            if (EMPTY_WORDS.contains(token.text())) {
                open = false;
                continue;
            }
            int[] last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean next = last != null && last[1] == token.start();
            if (next && open && (single || last[1] - last[0] == 1)) {
                last[1] = token.end();
                open = single;
            } else {
                found.add(new int[] {token.start(), token.end()});
                open = single;
            }
        }
        joinTheLast(found);
        Set<String> each = new LinkedHashSet<>();
        found.forEach(word -> each.add(text.substring(word[0], word[1])));
        return each;
    }

    private static void joinTheLast(List<int[]> words) {
        int last = words.size() - 1;
        if (last > 0 && words.get(last)[1] - words.get(last)[0] == 1 && words.get(last - 1)[1] == words.get(last)[0]) {
            words.get(last - 1)[1] = words.get(last)[1];
            words.remove(last);
        }
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
        words.close();
    }
}
