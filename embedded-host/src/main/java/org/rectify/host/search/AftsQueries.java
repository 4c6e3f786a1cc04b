package org.rectify.host.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** AFTS as Lucene queries. */
final class AftsQueries {
    private final IndexFields fields;
    private final TextQueries texts;

    AftsQueries(IndexFields fields, TextQueries texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** The query. */
    Query of(String afts) {
        return of(AftsParser.parse(afts));
    }

    /** The query where only matching counts: what is dear to ask is asked last, and only of what is left. */
    Query filter(String afts) {
        return new ConstantScoreQuery(unscored(AftsParser.parse(afts)));
    }

    private Query unscored(Afts afts) {
        if (afts instanceof Afts.Or or) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            or.parts().forEach(part -> any.add(unscored(part), Occur.SHOULD));
            return any.build();
        }
        if (afts instanceof Afts.And and) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            and.parts().forEach(part -> {
                if (part instanceof Afts.Not not) {
                    all.add(unscored(not.part()), Occur.MUST_NOT);
                } else {
                    all.add(unscored(part), Occur.FILTER);
                }
            });
            return and.parts().stream().allMatch(Afts.Not.class::isInstance)
                    ? all.add(new MatchAllDocsQuery(), Occur.FILTER).build()
                    : all.build();
        }
        return of(afts);
    }

    Query of(Afts afts) {
        if (afts instanceof Afts.And and) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            boolean positive = false;
            for (Afts part : and.parts()) {
                if (part instanceof Afts.Not not) {
                    all.add(of(not.part()), Occur.MUST_NOT);
                } else {
                    // Neighbours say where, and nothing of how well.
                    all.add(of(part), part instanceof Afts.Near ? Occur.FILTER : Occur.MUST);
                    positive = true;
                }
            }
            return positive
                    ? all.build()
                    : all.add(new MatchAllDocsQuery(), Occur.MUST).build();
        }
        if (afts instanceof Afts.Or or) {
            // The best field counts, the others a little: a word in title and text is no better than one in the title.
            return new DisjunctionMaxQuery(or.parts().stream().map(this::of).toList(), 0.1f);
        }
        if (afts instanceof Afts.Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(of(not.part()), Occur.MUST_NOT)
                    .build();
        }
        if (afts instanceof Afts.Boost boost) {
            return new BoostQuery(of(boost.part()), boost.by());
        }
        if (afts instanceof Afts.Range range) {
            IndexFields.Known known = known(range.field());
            if (known.kind() != IndexFields.Kind.NUMBER) {
                throw new IllegalArgumentException("A range is supported on numbers and times only: " + range.field());
            }
            long from = "MIN".equals(range.from()) ? Long.MIN_VALUE : number(range.from());
            long to = "MAX".equals(range.to()) ? Long.MAX_VALUE : number(range.to());
            return new IndexOrDocValuesQuery(
                    LongPoint.newRangeQuery(known.field(), from, to),
                    SortedNumericDocValuesField.newSlowRangeQuery(known.field(), from, to));
        }
        if (afts instanceof Afts.Near near) {
            return texts.neighbours(known(near.field()).field(), near.one(), near.other());
        }
        if (afts instanceof Afts.Phrase phrase) {
            return leaf(phrase.field(), phrase.text(), true);
        }
        Afts.Word word = (Afts.Word) afts;
        return leaf(word.field(), word.text(), false);
    }

    private Query leaf(String field, String text, boolean phrase) {
        switch (field) {
            case "ID" -> {
                return constant(IndexFields.ID, text.substring(text.lastIndexOf('/') + 1));
            }
            case "TYPE" -> {
                return constant(IndexFields.TYPE, fields.className(text));
            }
            case "ASPECT" -> {
                return constant(IndexFields.ASPECT, fields.className(text));
            }
            default -> {
                return property(known(field), text, phrase);
            }
        }
    }

    private Query property(IndexFields.Known known, String text, boolean phrase) {
        if (!phrase && text.equals("*")) {
            return new ConstantScoreQuery(new FieldExistsQuery(known.field()));
        }
        return switch (known.kind()) {
            // As on ACS, where what an analyser splits is looked for as a phrase, quoted or not.
            case TEXT -> texts.phrase(known.field(), text);
            case NUMBER -> LongPoint.newExactQuery(known.field(), number(text));
            case VALUE ->
                !phrase && text.endsWith("*")
                        ? new PrefixQuery(new Term(known.field(), text.substring(0, text.length() - 1)))
                        : constant(known.field(), text);
        };
    }

    private static Query constant(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }

    private IndexFields.Known known(String field) {
        IndexFields.Known known = fields.find(field);
        if (known == null) {
            throw new IllegalArgumentException("No indexed property is called " + field);
        }
        return known;
    }

    /** A number, or the time that a day or an instant is. */
    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .toEpochMilli()
                        : Instant.parse(text).toEpochMilli();
            } catch (DateTimeParseException noTime) {
                throw new IllegalArgumentException("Neither a number nor a time: " + text, noTime);
            }
        }
    }
}
