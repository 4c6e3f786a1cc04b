package org.rectify.host.search;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rectify.host.dictionary.HostDictionary;

/** Which fields of the index a property stands in, by what its model says about it. */
final class IndexFields {
    static final String ID = "ID";
    static final String TYPE = "TYPE";
    static final String ASPECT = "ASPECT";
    static final String READER = "READER";
    static final String DENIED = "DENIED";
    static final String OWNER = "OWNER";

    private static final int LONGEST_VALUE = 8_000;
    private static final Set<QName> NUMBERS = Set.of(
            DataTypeDefinition.INT, DataTypeDefinition.LONG, DataTypeDefinition.DATE, DataTypeDefinition.DATETIME);

    private final HostDictionary dictionary;
    private final NamespacePrefixResolver namespaces;

    /** How a property is indexed. */
    enum Kind {
        /** Its words. */
        TEXT,
        /** Its values as they are. */
        VALUE,
        /** Numbers and times. */
        NUMBER
    }

    /** A property in the index. */
    record Known(String field, Kind kind, QName property) {}

    IndexFields(HostDictionary dictionary, NamespacePrefixResolver namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /**
     * The property by the name that a query has for it: {@code rect:x}, {@code {uri}x}, with or without {@code @}.
     *
     * @return null where no model knows it
     */
    Known find(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        QName property = bare.startsWith("{") ? QName.createQName(bare) : QName.createQName(bare, namespaces);
        return find(property);
    }

    private Known find(QName property) {
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null || !definition.isIndexed()) {
            return null;
        }
        QName type = definition.getDataType().getName();
        Kind kind = NUMBERS.contains(type)
                ? Kind.NUMBER
                : type.equals(DataTypeDefinition.CONTENT) || isText(type) && dictionary.isTokenised(property)
                        ? Kind.TEXT
                        : Kind.VALUE;
        return new Known("p:" + property, kind, property);
    }

    private static boolean isText(QName type) {
        return type.equals(DataTypeDefinition.TEXT) || type.equals(DataTypeDefinition.MLTEXT);
    }

    /** Adds the values of a property; contents are added by who can read them. */
    void add(Document document, QName property, Serializable value) {
        Known known = value == null ? null : find(property);
        if (known == null
                || dictionary.getProperty(property).getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            return;
        }
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        for (Object each : values) {
            if (each != null) {
                add(document, known, each);
            }
        }
    }

    private static void add(Document document, Known known, Object value) {
        switch (known.kind()) {
            case TEXT -> document.add(new TextField(known.field(), value.toString(), Field.Store.YES));
            case NUMBER -> {
                long number = value instanceof Date date ? date.getTime() : ((Number) value).longValue();
                document.add(new LongPoint(known.field(), number));
                document.add(new SortedNumericDocValuesField(known.field(), number));
            }
            case VALUE -> {
                String text = value.toString();
                if (text.length() <= LONGEST_VALUE) {
                    document.add(new StringField(known.field(), text, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(known.field(), new BytesRef(text)));
                }
            }
        }
    }

    /** Adds the text of a content. */
    void addContent(Document document, QName property, String text) {
        Known known = find(property);
        if (known != null) {
            document.add(new TextField(known.field(), text, Field.Store.YES));
        }
    }

    /** The class by the name that a query has for it, as it stands in {@link #TYPE} and {@link #ASPECT}. */
    String className(String name) {
        return (name.startsWith("{") ? QName.createQName(name) : QName.createQName(name, namespaces)).toString();
    }
}
