package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.service.namespace.NamespacePrefixResolver;

/** The way from the root to a node. */
public final class Path implements Iterable<Path.Element>, Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedList<Element> elements = new LinkedList<>();

    public Path() {}

    @Override
    public Iterator<Element> iterator() {
        return elements.iterator();
    }

    public Path prepend(Element pathElement) {
        elements.addFirst(pathElement);
        return this;
    }

    public Path append(Element pathElement) {
        elements.addLast(pathElement);
        return this;
    }

    public Element first() {
        return elements.getFirst();
    }

    public Element last() {
        return elements.getLast();
    }

    public int size() {
        return elements.size();
    }

    public Element get(int n) {
        return elements.get(n);
    }

    /** The path with prefixes. */
    public String toPrefixString(NamespacePrefixResolver resolver) {
        List<String> parts = new ArrayList<>();
        elements.forEach(element -> parts.add(element.getPrefixedString(resolver)));
        return join(parts);
    }

    @Override
    public String toString() {
        return join(elements.stream().map(Element::getElementString).toList());
    }

    private static String join(List<String> parts) {
        String joined = parts.stream().filter(part -> !"/".equals(part)).collect(Collectors.joining("/"));
        return !parts.isEmpty() && "/".equals(parts.get(0)) ? "/" + joined : joined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && toString().equals(path.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** One step of the way. */
    public abstract static class Element implements Serializable {
        private static final long serialVersionUID = 1L;

        public Element() {}

        public abstract String getElementString();

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return getElementString();
        }

        @Override
        public String toString() {
            return getElementString();
        }
    }
}
