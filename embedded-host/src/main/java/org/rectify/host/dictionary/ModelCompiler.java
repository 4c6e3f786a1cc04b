package org.rectify.host.dictionary;

import static org.rectify.host.dictionary.ModelReader.all;
import static org.rectify.host.dictionary.ModelReader.first;
import static org.rectify.host.dictionary.ModelReader.flag;
import static org.rectify.host.dictionary.ModelReader.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/**
 * Turns one model into definitions. Types and aspects may be named before they are written, within a model as in ACS;
 * models must be registered after those that they import.
 */
final class ModelCompiler {
    private final HostDictionary dictionary;
    private final HostNamespaces namespaces;
    private final Labels labels;
    private final Element root;
    private final String from;
    private final Map<QName, Element> open = new LinkedHashMap<>();
    private final Map<QName, HostClass> done = new LinkedHashMap<>();
    private final Map<QName, HostConstraint> constraints = new LinkedHashMap<>();
    private HostModel model;

    ModelCompiler(HostDictionary dictionary, HostNamespaces namespaces, Element root, String from) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.labels = new Labels(namespaces);
        this.root = root;
        this.from = from;
    }

    /** What a model defines. */
    record Compiled(HostModel model, Map<QName, HostClass> classes, Map<QName, HostConstraint> constraints) {}

    Compiled compile() {
        for (Element imported : all(root, "imports", "import")) {
            if (namespaces.getPrefixes(imported.getAttribute("uri")).isEmpty()) {
                throw bad("imports " + imported.getAttribute("uri") + ", which no model defines");
            }
        }
        for (Element namespace : all(root, "namespaces", "namespace")) {
            namespaces.registerNamespace(namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
        }
        model = new HostModel(name(root.getAttribute("name")), text(root, "version"), text(root, "author"));
        for (Element constraint : all(root, "constraints", "constraint")) {
            QName name = name(constraint.getAttribute("name"));
            constraints.put(name, constraint(name, constraint));
        }
        all(root, "aspects", "aspect").forEach(each -> open.put(name(each.getAttribute("name")), each));
        all(root, "types", "type").forEach(each -> open.put(name(each.getAttribute("name")), each));
        open.keySet().forEach(this::shell);
        done.forEach((name, compiled) -> fill(compiled, open.get(name)));
        return new Compiled(model, done, constraints);
    }

    private DictionaryException bad(String what) {
        return new DictionaryException("Model " + from + " " + what);
    }

    private QName name(String text) {
        try {
            return QName.createQName(text, namespaces);
        } catch (RuntimeException unknown) {
            throw bad("names '" + text + "': " + unknown.getMessage());
        }
    }

    private HostConstraint constraint(QName name, Element element) {
        return new HostConstraint(name, element.getAttribute("type"), ModelReader.parameters(element));
    }

    /** A class with its parents, made before what it holds because classes may name each other in a circle. */
    private HostClass shell(QName name) {
        HostClass known = done.containsKey(name) ? done.get(name) : dictionary.find(name);
        if (known != null) {
            return known;
        }
        Element element = open.get(name);
        if (element == null) {
            throw bad("names " + name + ", which is not defined");
        }
        String parentName = text(element, "parent");
        HostClass parent = parentName == null || parentName.isEmpty() ? null : shell(name(parentName));
        HostClass made = new HostClass(
                model,
                name,
                "aspect".equals(element.getLocalName()),
                parent,
                text(element, "title"),
                text(element, "description"),
                labels);
        done.put(name, made);
        return made;
    }

    private void fill(HostClass into, Element element) {
        if (element.getUserData("filled") != null) {
            return;
        }
        element.setUserData("filled", Boolean.TRUE, null);
        if (into.getParentName() != null) {
            complete(into.getParentName());
        }
        into.inherit();
        all(element, "mandatory-aspects", "aspect")
                .forEach(each ->
                        into.addMandatory(complete(name(each.getTextContent().strip()))));
        all(element, "properties", "property").forEach(each -> into.add(property(into, each)));
        all(element, "associations", "association").forEach(each -> into.add(association(into, each, false)));
        all(element, "associations", "child-association").forEach(each -> into.add(association(into, each, true)));
        all(element, "overrides", "property").forEach(each -> into.add(override(into, each)));
    }

    private HostClass complete(QName name) {
        HostClass named = shell(name);
        if (open.containsKey(name)) {
            fill(named, open.get(name));
        }
        return named;
    }

    private HostProperty property(HostClass into, Element element) {
        QName name = name(element.getAttribute("name"));
        DataTypeDefinition type = DataTypes.find(name(text(element, "type")));
        if (type == null) {
            throw bad("gives " + name + " the unknown data type " + text(element, "type"));
        }
        Element mandatory = first(element, "mandatory");
        HostProperty.Traits traits = new HostProperty.Traits(
                text(element, "title"),
                text(element, "description"),
                text(element, "default"),
                flag(element, false, "mandatory"),
                mandatory != null && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                flag(element, false, "multiple"),
                first(element, "index") == null
                        || !"false".equals(first(element, "index").getAttribute("enabled")),
                !"false".equals(text(element, "index", "tokenised")),
                flag(element, false, "protected"));
        return new HostProperty(name, into, type, traits, false, constraintsOf(name, element));
    }

    private HostProperty override(HostClass into, Element element) {
        QName name = name(element.getAttribute("name"));
        PropertyDefinition inherited = into.getProperties().get(name);
        if (inherited == null) {
            inherited = into.getDefaultAspects().stream()
                    .map(aspect -> aspect.getProperties().get(name))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow(() -> bad("overrides " + name + ", which is not inherited"));
        }
        HostProperty.Traits was = ((HostProperty) inherited).traits();
        Element mandatory = first(element, "mandatory");
        String defaultValue = text(element, "default");
        HostProperty.Traits traits = new HostProperty.Traits(
                was.title(),
                was.description(),
                defaultValue == null ? was.defaultValue() : defaultValue,
                flag(element, was.mandatory(), "mandatory"),
                mandatory == null ? was.enforced() : Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                was.multiple(),
                was.indexed(),
                was.tokenised(),
                was.isProtected());
        List<ConstraintDefinition> all = new ArrayList<>(inherited.getConstraints());
        all.addAll(constraintsOf(name, element));
        return new HostProperty(name, into, inherited.getDataType(), traits, true, all);
    }

    private List<ConstraintDefinition> constraintsOf(QName property, Element element) {
        List<ConstraintDefinition> found = new ArrayList<>();
        for (Element constraint : all(element, "constraints", "constraint")) {
            String ref = constraint.getAttribute("ref");
            if (ref.isEmpty()) {
                String own = constraint.getAttribute("name");
                QName anonymous = QName.createQName(
                        property.getNamespaceURI(), property.getLocalName() + "_anon_" + found.size());
                found.add(constraint(own.isEmpty() ? anonymous : name(own), constraint));
                continue;
            }
            QName name = name(ref);
            ConstraintDefinition known =
                    constraints.containsKey(name) ? constraints.get(name) : dictionary.getConstraint(name);
            if (known == null) {
                throw bad("refers to the constraint " + ref + ", which is not defined");
            }
            found.add(known);
        }
        return found;
    }

    private HostAssociation association(HostClass into, Element element, boolean child) {
        QName name = name(element.getAttribute("name"));
        Element mandatory = first(element, "target", "mandatory");
        HostAssociation.Traits traits = new HostAssociation.Traits(
                text(element, "title"),
                child,
                flag(element, false, "source", "mandatory"),
                flag(element, true, "source", "many"),
                flag(element, false, "target", "mandatory"),
                mandatory != null && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                flag(element, true, "target", "many"),
                flag(element, true, "duplicate"),
                flag(element, false, "propagateTimestamps"));
        return new HostAssociation(name, into, shell(name(text(element, "target", "class"))), traits);
    }
}
