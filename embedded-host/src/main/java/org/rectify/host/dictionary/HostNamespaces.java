package org.rectify.host.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The namespaces of all models, and the short form in which names are stored. */
public final class HostNamespaces implements NamespaceService {
    private final Map<String, String> uris = new ConcurrentSkipListMap<>();
    private final Map<String, String> prefixes = new ConcurrentHashMap<>();
    private final Map<String, QName> read = new ConcurrentHashMap<>();
    private final Map<QName, String> written = new ConcurrentHashMap<>();

    public HostNamespaces() {
        registerNamespace(DEFAULT_PREFIX, DEFAULT_URI);
        registerNamespace(ALFRESCO_PREFIX, ALFRESCO_URI);
        registerNamespace(DICTIONARY_MODEL_PREFIX, DICTIONARY_MODEL_1_0_URI);
        registerNamespace(REPOSITORY_VIEW_PREFIX, REPOSITORY_VIEW_1_0_URI);
        registerNamespace(SECURITY_MODEL_PREFIX, SECURITY_MODEL_1_0_URI);
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        String before = uris.putIfAbsent(prefix, uri);
        if (before != null && !before.equals(uri)) {
            throw new NamespaceException(
                    "Prefix " + prefix + " is bound to " + before + " and cannot be bound to " + uri);
        }
        prefixes.putIfAbsent(uri, prefix);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        throw new UnsupportedOperationException("Namespaces cannot be removed on the embedded host");
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uris.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        String prefix = prefixes.get(namespaceURI);
        return prefix == null ? List.of() : List.of(prefix);
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(uris.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return List.copyOf(prefixes.keySet());
    }

    /** <code>prefix:local</code>, or the full form of a name in no known namespace. */
    public String write(QName name) {
        String known = written.get(name);
        if (known != null) {
            return known;
        }
        String prefix = prefixes.get(name.getNamespaceURI());
        if (prefix == null || prefix.isEmpty()) {
            return name.toString();
        }
        return remember(name, prefix + QName.NAMESPACE_PREFIX + name.getLocalName());
    }

    private String remember(QName name, String text) {
        // Association names are without end; only so many are worth remembering.
        if (written.size() < 10_000) {
            written.put(name, text);
        }
        return text;
    }

    /** What {@link #write} wrote. */
    public QName read(String text) {
        QName known = read.get(text);
        if (known != null) {
            return known;
        }
        QName name = QName.resolveToQName(this, text);
        if (read.size() < 10_000) {
            read.put(text, name);
        }
        return name;
    }
}
