package org.alfresco.service.namespace;

import java.io.Serializable;

/** A name in a namespace, written <code>{uri}local</code> or, with a resolver, <code>prefix:local</code>. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private static final long serialVersionUID = 1L;
    private static final String ILLEGAL_IN_LOCAL_NAMES = "\"*\\><?/:|%&+;\u00a3\u00ac";

    private final String uri;
    private final String localName;
    private final String prefix;
    private final int hash;

    private QName(String uri, String localName, String prefix) {
        this.uri = uri == null ? NamespaceService.DEFAULT_URI : uri.intern();
        this.localName = localName;
        this.prefix = prefix;
        this.hash = 31 * this.uri.hashCode() + localName.hashCode();
    }

    /** The name with this namespace and local part. */
    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A qualified name must have a local name");
        }
        return new QName(namespaceURI, localName, null);
    }

    /** The name with this prefix and local part. */
    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A qualified name must have a local name");
        }
        if (prefixResolver == null) {
            throw new IllegalArgumentException("A prefix resolver is mandatory");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException("Namespace prefix " + known + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, known);
    }

    /** Reads <code>prefix:local</code>. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    /** Reads <code>{uri}local</code>. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null) {
            throw new InvalidQNameException("A qualified name must not be null");
        }
        int begin = qname.indexOf(NAMESPACE_BEGIN);
        int end = qname.indexOf(NAMESPACE_END, begin + 1);
        if (begin != 0 || end < 0) {
            throw new InvalidQNameException("QName '" + qname + "' must be written {uri}localName");
        }
        return createQName(qname.substring(1, end), qname.substring(end + 1));
    }

    /** A local name made legal by replacing what may not stand in one. */
    public static String createValidLocalName(String name) {
        StringBuilder legal = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            legal.append(ILLEGAL_IN_LOCAL_NAMES.indexOf(c) >= 0 ? '_' : c);
        }
        return legal.toString();
    }

    /** The name with a local part made legal. */
    public static QName createQNameWithValidLocalName(String namespaceURI, String localName)
            throws InvalidQNameException {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    /** Reads either notation. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            return null;
        }
        return str.charAt(0) == NAMESPACE_BEGIN ? createQName(str) : createQName(str, prefixResolver);
    }

    /** Prefix and local part of <code>prefix:local</code>. */
    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            throw new InvalidQNameException("A qualified name must not be null");
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == 0 || colon == qname.length() - 1) {
            throw new InvalidQNameException("QName '" + qname + "' must be written prefix:localName");
        }
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return uri;
    }

    /** The same name, remembering its prefix. */
    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        return resolver.getPrefixes(uri).stream()
                .findFirst()
                .map(known -> new QName(uri, localName, known))
                .orElseThrow(() -> new NamespaceException("A namespace prefix is not registered for uri " + uri));
    }

    /** <code>prefix:local</code> where the prefix is remembered, else the local name. */
    public String toPrefixString() {
        return prefix == null || prefix.isEmpty() ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    /** <code>prefix:local</code>. */
    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        return prefixResolver.getPrefixes(uri).stream()
                .findFirst()
                .filter(known -> !known.isEmpty())
                .map(known -> known + NAMESPACE_PREFIX + localName)
                .orElse(localName);
    }

    /** Equals without its prefix: two spellings of one name are the same. */
    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof QName other
                        && hash == other.hash
                        && localName.equals(other.localName)
                        && uri.equals(other.uri);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int compareTo(QName other) {
        int byUri = uri.compareTo(other.uri);
        return byUri != 0 ? byUri : localName.compareTo(other.localName);
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + uri + NAMESPACE_END + localName;
    }
}
