package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An aspect that no model defines. */
public class InvalidAspectException extends InvalidClassException {
    private static final long serialVersionUID = 1L;

    public InvalidAspectException(QName aspectName) {
        this("Aspect " + aspectName + " has not been defined in the data dictionary", aspectName);
    }

    public InvalidAspectException(String msg, QName aspectName) {
        super(msg, aspectName);
    }

    public QName getAspectName() {
        return getClassName();
    }
}
