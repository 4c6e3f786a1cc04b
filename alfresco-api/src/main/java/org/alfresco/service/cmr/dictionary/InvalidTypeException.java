package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A type that no model defines. */
public class InvalidTypeException extends InvalidClassException {
    private static final long serialVersionUID = 1L;

    public InvalidTypeException(QName typeName) {
        this("Type " + typeName + " has not been defined in the data dictionary", typeName);
    }

    public InvalidTypeException(String msg, QName typeName) {
        super(msg, typeName);
    }

    public QName getTypeName() {
        return getClassName();
    }
}
