package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.List;

/** Media types and their file extensions. */
public interface MimetypeService {
    String getExtension(String mimetype);

    String getMimetype(String extension);

    List<String> getMimetypes();

    /** By the file's name. */
    String guessMimetype(String filename);

    /** By the file's name and its first bytes. */
    String guessMimetype(String filename, ContentReader reader);

    /** By the file's name and its first bytes. */
    String guessMimetype(String filename, InputStream input);

    boolean isText(String mimetype);
}
