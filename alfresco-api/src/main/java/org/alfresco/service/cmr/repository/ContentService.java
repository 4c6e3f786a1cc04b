package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** Content of nodes. */
public interface ContentService {
    /** Reads by address, whatever node it belongs to. */
    ContentReader getRawReader(String contentUrl);

    /** Reads a content property, null where there is none. */
    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException;

    /** Writes a content property; with update, the node is changed when the stream is closed. */
    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) throws InvalidNodeRefException;

    /** Writes somewhere that is not kept. */
    ContentWriter getTempWriter();
}
