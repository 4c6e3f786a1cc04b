package org.rectify.host.dictionary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Brings values into the form that their property's data type asks for, or refuses. */
public final class ValueConverter {
    private final HostNamespaces namespaces;

    public ValueConverter(HostNamespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** The value as the property holds it. A property that no model knows holds what it is given. */
    public Serializable convert(PropertyDefinition property, QName name, Serializable value) {
        if (property == null || value == null) {
            return value;
        }
        try {
            if (property.isMultiValued()) {
                return many(property, value);
            }
            if (value instanceof Collection<?> several) {
                if (several.size() > 1) {
                    throw new AlfrescoRuntimeException(
                            "A single-valued property of this type may not be a collection: " + name);
                }
                return several.isEmpty()
                        ? null
                        : one(
                                property.getDataType().getName(),
                                several.iterator().next());
            }
            return one(property.getDataType().getName(), value);
        } catch (AlfrescoRuntimeException wrong) {
            throw new AlfrescoRuntimeException(
                    "The property value is not compatible with the type defined for the property: " + name + " = "
                            + value + " (" + property.getDataType().getName().getLocalName() + ")",
                    wrong);
        }
    }

    private Serializable many(PropertyDefinition property, Serializable value) {
        ArrayList<Serializable> values = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(each -> values.add(one(property.getDataType().getName(), each)));
        } else {
            values.add(one(property.getDataType().getName(), value));
        }
        return values;
    }

    /** One value of a data type. */
    public Serializable one(QName type, Object value) {
        try {
            return value == null ? null : converted(type, value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException wrong) {
            throw new AlfrescoRuntimeException("'" + value + "' is no " + type.getLocalName(), wrong);
        }
    }

    private Serializable converted(QName type, Object value) {
        return switch (type.getLocalName()) {
            case "text" -> value instanceof MLText several ? several.getDefaultValue() : text(value);
            case "mltext" -> value instanceof MLText several ? several.getDefaultValue() : text(value);
            case "int" -> Math.toIntExact(whole(value));
            case "long" -> whole(value);
            case "float" -> value instanceof Number number ? number.floatValue() : Float.parseFloat(text(value));
            case "double" -> value instanceof Number number ? number.doubleValue() : Double.parseDouble(text(value));
            case "boolean" -> truth(value);
            case "date", "datetime" -> date(value);
            case "qname" -> value instanceof QName name ? name : QName.resolveToQName(namespaces, text(value));
            case "noderef", "category" -> value instanceof NodeRef ref ? ref : nodeRef(text(value));
            case "content" -> value instanceof ContentData data ? data : ContentData.createContentProperty(text(value));
            case "locale" ->
                value instanceof Locale locale
                        ? locale
                        : Locale.forLanguageTag(text(value).replace('_', '-'));
            default -> value instanceof Serializable serializable ? serializable : text(value);
        };
    }

    private static String text(Object value) {
        if (value instanceof Date date) {
            return OffsetDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault())
                    .toString();
        }
        return value.toString();
    }

    private static NodeRef nodeRef(String text) {
        if (!NodeRef.isNodeRef(text)) {
            throw new IllegalArgumentException("No node reference: " + text);
        }
        return new NodeRef(text);
    }

    private static long whole(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        try {
            return new BigDecimal(text(value).strip()).longValueExact();
        } catch (ArithmeticException fraction) {
            throw new IllegalArgumentException(fraction);
        }
    }

    private static Boolean truth(Object value) {
        if (value instanceof Boolean known) {
            return known;
        }
        return switch (text(value).toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no", "" -> false;
            default -> throw new IllegalArgumentException("No truth value: " + value);
        };
    }

    private static Date date(Object value) {
        if (value instanceof Date date) {
            return new Date(date.getTime());
        }
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof Long millis) {
            return new Date(millis);
        }
        String text = text(value).strip();
        if (text.length() == 10) {
            return Date.from(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        return Date.from(ZonedDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                .toInstant());
    }

    /** The default that a model writes as text. */
    public Serializable fromDefault(PropertyDefinition property) {
        Serializable value = one(property.getDataType().getName(), property.getDefaultValue());
        if (property.isMultiValued() && value != null) {
            ArrayList<Serializable> values = new ArrayList<>();
            values.add(value);
            return values;
        }
        return value;
    }
}
