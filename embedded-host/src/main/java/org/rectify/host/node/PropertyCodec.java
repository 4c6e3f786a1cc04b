package org.rectify.host.node;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.HostNamespaces;

/**
 * Properties as one JSON text. Texts, truth values and ints stand as they are; everything else is an object with one field
 * whose name tells what it is, so that values survive without their model.
 */
public final class PropertyCodec {
    private static final JsonFactory JSON = new JsonFactory();

    private final HostNamespaces namespaces;

    public PropertyCodec(HostNamespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** Writes all. */
    public String write(Map<QName, Serializable> properties) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<QName, Serializable> each : properties.entrySet()) {
                json.writeFieldName(namespaces.write(each.getKey()));
                value(json, each.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            for (Object each : several) {
                value(json, each);
            }
            json.writeEndArray();
        } else {
            json.writeStartObject();
            marked(json, value);
            json.writeEndObject();
        }
    }

    private void marked(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Date date) {
            json.writeNumberField("d", date.getTime());
        } else if (value instanceof Long number) {
            json.writeNumberField("l", number);
        } else if (value instanceof Double number) {
            json.writeStringField("f", number.toString());
        } else if (value instanceof Float number) {
            json.writeStringField("F", number.toString());
        } else if (value instanceof QName name) {
            json.writeStringField("q", namespaces.write(name));
        } else if (value instanceof NodeRef ref) {
            json.writeStringField("n", ref.toString());
        } else if (value instanceof ContentData data) {
            json.writeStringField("c", data.toString());
        } else if (value instanceof Locale locale) {
            json.writeStringField("L", locale.toLanguageTag());
        } else {
            json.writeStringField("o", serialize(value));
        }
    }

    private static String serialize(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Reads what {@link #write} wrote. */
    public Map<QName, Serializable> read(String text) {
        Map<QName, Serializable> properties = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                QName name = namespaces.read(json.currentName());
                json.nextToken();
                properties.put(name, value(json));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    private Serializable value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> json.getIntValue();
            case START_ARRAY -> {
                ArrayList<Serializable> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield values;
            }
            case START_OBJECT -> {
                json.nextToken();
                String mark = json.currentName();
                json.nextToken();
                Serializable value = marked(mark, json);
                json.nextToken();
                yield value;
            }
            default -> throw new IOException("Unexpected " + json.currentToken());
        };
    }

    private Serializable marked(String mark, JsonParser json) throws IOException {
        return switch (mark) {
            case "d" -> new Date(json.getLongValue());
            case "l" -> json.getLongValue();
            case "f" -> Double.valueOf(json.getText());
            case "F" -> Float.valueOf(json.getText());
            case "q" -> namespaces.read(json.getText());
            case "n" -> new NodeRef(json.getText());
            case "c" -> ContentData.createContentProperty(json.getText());
            case "L" -> Locale.forLanguageTag(json.getText());
            case "o" -> deserialize(json.getText());
            default -> throw new IOException("Unknown kind of value: " + mark);
        };
    }

    private static Serializable deserialize(String text) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Serializable) in.readObject();
        } catch (ClassNotFoundException gone) {
            throw new IOException(gone);
        }
    }
}
