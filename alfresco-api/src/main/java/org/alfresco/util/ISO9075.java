package org.alfresco.util;

import org.alfresco.service.namespace.QName;

/** Names as XPath steps write them. */
public class ISO9075 {
    private ISO9075() {}

    /** The name with what may not stand in an XML name escaped as <code>_xHHHH_</code>. */
    public static String encode(String toEncode) {
        StringBuilder encoded = new StringBuilder(toEncode.length());
        for (int i = 0; i < toEncode.length(); i++) {
            char c = toEncode.charAt(i);
            boolean legal =
                    Character.isLetter(c) || c == '_' || i > 0 && (Character.isDigit(c) || c == '-' || c == '.');
            if (legal) {
                encoded.append(c);
            } else {
                encoded.append(String.format("_x%04x_", (int) c));
            }
        }
        return encoded.toString();
    }

    /** The step for a qualified name. */
    public static String getXPathName(QName qName) {
        return "{" + qName.getNamespaceURI() + "}" + encode(qName.getLocalName());
    }
}
