package org.rectify.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The types and aspects of a model file with what they and their mandatory aspects have. */
final class Models {

    private static final String FOLDER = "/alfresco/module/rectify-platform/model/";

    record Kind(String name, String parent, List<String> properties, List<String> aspects) {}

    final Map<String, Kind> types = new LinkedHashMap<>();
    final Map<String, Kind> aspects = new LinkedHashMap<>();

    private Models(Document model) {
        ShareFiles.all(model, "type")
                .filter(type -> type.hasAttribute("name"))
                .forEach(type -> types.put(type.getAttribute("name"), kind(type)));
        ShareFiles.all(model, "aspect")
                .filter(aspect -> aspect.hasAttribute("name"))
                .forEach(aspect -> aspects.put(aspect.getAttribute("name"), kind(aspect)));
    }

    static Models content() {
        return new Models(ShareFiles.xml(FOLDER + "rectify-model.xml"));
    }

    static Models workflow() {
        return new Models(ShareFiles.xml(FOLDER + "rectify-workflow-model.xml"));
    }

    /** The type's own properties and those of its mandatory aspects, also of aspects of aspects. */
    List<String> everything(String type) {
        Kind kind = types.get(type);
        List<String> all = new ArrayList<>(kind.properties());
        kind.aspects().forEach(aspect -> collect(aspect, all));
        return all;
    }

    private void collect(String aspect, List<String> all) {
        Kind kind = aspects.get(aspect);
        if (kind != null) {
            all.addAll(kind.properties());
            kind.aspects().forEach(inner -> collect(inner, all));
        }
    }

    private static Kind kind(Element element) {
        List<String> properties = ShareFiles.all(element, "property")
                .filter(property ->
                        ((Element) property.getParentNode()).getTagName().equals("properties"))
                .map(property -> property.getAttribute("name"))
                .toList();
        List<String> aspects =
                ShareFiles.all(element, "aspect").map(Element::getTextContent).toList();
        String parent = ShareFiles.all(element, "parent")
                .map(Element::getTextContent)
                .findFirst()
                .orElse(null);
        return new Kind(element.getAttribute("name"), parent, properties, aspects);
    }
}
