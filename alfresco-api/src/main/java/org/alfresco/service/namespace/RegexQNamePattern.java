package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** A pattern over the <code>{uri}local</code> form of a name. */
public class RegexQNamePattern implements QNamePattern {
    /** Matches every name. */
    public static final QNamePattern MATCH_ALL = new QNamePattern() {
        @Override
        public boolean isMatch(QName qname) {
            return true;
        }

        @Override
        public String toString() {
            return ".*";
        }
    };

    private final Pattern pattern;

    public RegexQNamePattern(String namespaceUri, String localNamePattern) {
        this("\\Q{" + namespaceUri + "}\\E" + localNamePattern);
    }

    public RegexQNamePattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        return pattern.matcher(qname.toString()).matches();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
