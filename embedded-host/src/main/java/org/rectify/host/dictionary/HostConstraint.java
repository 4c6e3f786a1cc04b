package org.rectify.host.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;

/** A constraint of one of the four built-in kinds. */
public final class HostConstraint implements Constraint, ConstraintDefinition {
    private final QName name;
    private final String type;
    private final Map<String, Object> parameters;
    private final Predicate<Object> allowed;

    HostConstraint(QName name, String type, Map<String, Object> parameters) {
        this.name = name;
        this.type = type;
        this.parameters = Map.copyOf(parameters);
        this.allowed = switch (type) {
            case "LIST" -> list();
            case "REGEX" -> regex();
            case "LENGTH" -> length();
            case "MINMAX" -> minMax();
            default ->
                throw new DictionaryException(
                        "Constraint " + name + " is of type " + type + ", which is not supported on the embedded host");
        };
    }

    private Predicate<Object> list() {
        if (!(parameters.get("allowedValues") instanceof List<?> values)) {
            throw new DictionaryException("Constraint " + name + " lists no allowedValues");
        }
        boolean sensitive = Boolean.parseBoolean(text("caseSensitive", "true"));
        return value -> values.stream()
                .anyMatch(one -> sensitive
                        ? one.equals(value.toString())
                        : one.toString().equalsIgnoreCase(value.toString()));
    }

    private Predicate<Object> regex() {
        Pattern pattern = Pattern.compile(text("expression", ".*"));
        boolean match = Boolean.parseBoolean(text("requiresMatch", "true"));
        return value -> pattern.matcher(value.toString()).matches() == match;
    }

    private Predicate<Object> length() {
        int min = Integer.parseInt(text("minLength", "0"));
        int max = Integer.parseInt(text("maxLength", String.valueOf(Integer.MAX_VALUE)));
        return value -> value.toString().length() >= min && value.toString().length() <= max;
    }

    private Predicate<Object> minMax() {
        double min = Double.parseDouble(text("minValue", String.valueOf(-Double.MAX_VALUE)));
        double max = Double.parseDouble(text("maxValue", String.valueOf(Double.MAX_VALUE)));
        return value -> {
            double number = Double.parseDouble(value.toString());
            return number >= min && number <= max;
        };
    }

    private String text(String parameter, String otherwise) {
        Object value = parameters.get(parameter);
        return value == null ? otherwise : value.toString();
    }

    /** What {@link #evaluate} says of one value, without the exception that it costs to say no. */
    public boolean allows(Object value) {
        return value == null || allowed.test(value);
    }

    @Override
    public void evaluate(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::evaluate);
        } else if (!allows(value)) {
            throw new ConstraintException("The value '" + value + "' is not allowed by constraint " + name);
        }
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public Constraint getConstraint() {
        return this;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getShortName() {
        return name.getLocalName();
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    @Override
    public void initialize() {
        // Done by the constructor.
    }
}
