package org.rectify.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.webscripts.WebScript;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Which web script answers which method and path. A bean {@code webscript.<path>.<id>.<method>} belongs to the descriptor
 * {@code <path>/<id>.<method>.desc.xml} below ACS's folder for extensions; of several that match, the one with most fixed
 * characters answers, as in ACS.
 */
final class WebScriptIndex {

    private static final String BEANS = "webscript.";
    private static final String FOLDER = "alfresco/extension/templates/webscripts/";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final List<Entry> entries;

    private WebScriptIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static WebScriptIndex of(ApplicationContext context) {
        List<Entry> entries = new ArrayList<>();
        for (String bean : context.getBeanNamesForType(WebScript.class)) {
            if (bean.startsWith(BEANS)) {
                entries.addAll(entries(bean, context));
            }
        }
        return new WebScriptIndex(entries);
    }

    /** The script for the path; empty where there is none for that method. */
    Optional<Entry> find(String method, String path) {
        return entries.stream()
                .filter(entry -> entry.method().equals(method))
                .filter(entry -> entry.pattern().matcher(path).matches())
                .max((a, b) -> Integer.compare(a.fixed(), b.fixed()));
    }

    /** Whether some other method has a script for the path. */
    boolean knows(String path) {
        return entries.stream().anyMatch(entry -> entry.pattern().matcher(path).matches());
    }

    private static List<Entry> entries(String bean, ApplicationContext context) {
        String name = bean.substring(BEANS.length());
        int dot = name.lastIndexOf('.');
        String method = name.substring(dot + 1);
        String descriptor = FOLDER + name.substring(0, dot).replace('.', '/') + "." + method + ".desc.xml";
        try (InputStream in = context.getClassLoader().getResourceAsStream(descriptor)) {
            if (in == null) {
                throw new IllegalStateException("Web script " + bean + " has no descriptor " + descriptor);
            }
            Element root = parse(in);
            String authentication = text(root, "authentication", "none");
            List<Entry> entries = new ArrayList<>();
            NodeList urls = root.getElementsByTagName("url");
            for (int i = 0; i < urls.getLength(); i++) {
                String url = urls.item(i).getTextContent().strip();
                entries.add(new Entry(
                        method.toUpperCase(Locale.ROOT),
                        pattern(url),
                        VARIABLE.matcher(url).replaceAll("").length(),
                        authentication,
                        context.getBean(bean, WebScript.class)));
            }
            return entries;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + descriptor, e);
        }
    }

    /** Variables match across slashes, as in ACS. */
    private static Pattern pattern(String url) {
        StringBuilder regex = new StringBuilder();
        int last = 0;
        var variables = VARIABLE.matcher(url);
        while (variables.find()) {
            regex.append(Pattern.quote(url.substring(last, variables.start()))).append("(.+)");
            last = variables.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(url.substring(last))).toString(), Pattern.DOTALL);
    }

    private static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static String text(Element root, String name, String otherwise) {
        NodeList found = root.getElementsByTagName(name);
        return found.getLength() == 0
                ? otherwise
                : found.item(0).getTextContent().strip();
    }

    /** A script at one of its addresses; {@code fixed} counts the characters outside variables. */
    record Entry(String method, Pattern pattern, int fixed, String authentication, WebScript script) {}
}
