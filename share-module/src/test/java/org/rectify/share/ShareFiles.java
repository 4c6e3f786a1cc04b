package org.rectify.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The extension's files as they lie in the sources. */
final class ShareFiles {

    static final Path ROOT = Path.of("src/main/resources").toAbsolutePath();
    static final Path EXTENSION = ROOT.resolve("alfresco/web-extension");
    static final Path SCRIPTS = EXTENSION.resolve("site-webscripts");

    private ShareFiles() {}

    static Document config() {
        return xml(ROOT.resolve("META-INF/share-config-custom.xml"));
    }

    /** The sources of all scripts for the browser. */
    static List<Path> browserScripts() {
        return Stream.of(ROOT.resolve("META-INF"), Path.of("src/main/scripts").toAbsolutePath())
                .flatMap(folder -> files(folder, ".js").stream())
                .toList();
    }

    /** A script for the browser as the build puts it together: {@code forms} or {@code library}. */
    static String script(String name) {
        try (InputStream in = ShareFiles.class.getResourceAsStream("/META-INF/rectify/share/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document xml(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document xml(String resource) {
        try (InputStream in = ShareFiles.class.getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(resource + " is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Element> all(Element below, String name) {
        return list(below.getElementsByTagName(name));
    }

    static Stream<Element> all(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties words(String language) {
        return properties(EXTENSION.resolve("messages/rectify-share" + language + ".properties"));
    }

    static Properties properties(Path file) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The versions of Share that what we name of it has to be in. */
    static final List<String> VERSIONS = List.of("23.1", "23.4", "23.8", "25.5");

    /** The names of such a list of facts that every version has. Of Surf and Aikau, where no version of Share shows, one was looked at. */
    static List<String> facts(String name) {
        try (InputStream in = ShareFiles.class.getResourceAsStream("/share-facts/" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(fact -> fact.length == 3
                            && (fact[1].startsWith("Alfresco/")
                                    || List.of(fact[2].split(" ")).containsAll(VERSIONS)))
                    .map(fact -> fact[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
