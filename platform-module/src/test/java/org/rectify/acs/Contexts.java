package org.rectify.acs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the module's Spring contexts define and name. */
final class Contexts {

    private static final String ROOT = "alfresco/module/rectify-platform/module-context.xml";

    private final List<Bean> beans = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();

    /**
     * A bean that a context defines; id, class and parent are empty where they are not given.
     *
     * @param properties the names of those that it sets
     */
    record Bean(String id, String type, String parent, List<String> properties) {}

    /** The context that the host loads, with all it imports. */
    static Contexts ofModule() {
        Contexts contexts = new Contexts();
        contexts.read(ROOT);
        return contexts;
    }

    private Contexts() {}

    List<Bean> beans() {
        return beans;
    }

    /** The ids by which beans ask for others. */
    Set<String> named() {
        return named;
    }

    boolean defines(String id) {
        return beans.stream().anyMatch(bean -> bean.id().equals(id));
    }

    private void read(String resource) {
        Element root = parse(resource);
        elements(root, "import")
                .map(each -> each.getAttribute("resource").replace("classpath:", ""))
                .forEach(this::read);
        elements(root, "bean").forEach(this::bean);
        elements(root, "*").forEach(each -> {
            List.of("ref", "value-ref", "key-ref", "factory-bean", "depends-on")
                    .forEach(attribute -> name(each.getAttribute(attribute)));
        });
        Stream.concat(elements(root, "ref"), elements(root, "idref")).forEach(each -> name(each.getAttribute("bean")));
    }

    private void bean(Element bean) {
        beans.add(new Bean(
                bean.getAttribute("id"),
                bean.getAttribute("class").replace('.', '/'),
                bean.getAttribute("parent"),
                elements(bean, "property")
                        .filter(property -> property.getParentNode() == bean)
                        .map(property -> property.getAttribute("name"))
                        .toList()));
    }

    private void name(String ids) {
        Stream.of(ids.split("[,; ]+")).filter(id -> !id.isEmpty()).forEach(named::add);
    }

    private static Stream<Element> elements(Element under, String name) {
        NodeList found = under.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    private static Element parse(String resource) {
        try (InputStream in = Contexts.class.getClassLoader().getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(in, resource))
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
