package org.rectify.record.alfresco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/** Documents of the host's own library, read with the caller's permissions. */
public final class LibraryFiles {

    private final NodeService nodes;
    private final ContentService contents;

    /** @param nodes the host's public bean, which asks for permissions, as {@code contents} does */
    public LibraryFiles(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    /** What is done with a document's name and bytes. */
    @FunctionalInterface
    public interface Use {
        void of(String name, InputStream content);
    }

    /**
     * Gives the document's bytes, and closes them afterwards.
     *
     * @throws RefusedException {@code attachment.unknown} where there is none that the caller may read
     */
    public void read(NodeRef document, Use use) {
        String name;
        ContentReader reader;
        try {
            name = Objects.toString(nodes.getProperty(document, ContentModel.PROP_NAME), null);
            reader = contents.getReader(document, ContentModel.PROP_CONTENT);
        } catch (AccessDeniedException | InvalidNodeRefException e) {
            throw unknown(document);
        }
        if (reader == null) {
            throw unknown(document);
        }
        try (InputStream content = reader.getContentInputStream()) {
            use.of(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException unknown(NodeRef document) {
        return new RefusedException(Refusal.invalid("attachment.unknown", "attachments", document.getId()));
    }
}
