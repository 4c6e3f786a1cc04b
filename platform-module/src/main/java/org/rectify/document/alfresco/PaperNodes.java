package org.rectify.document.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.document.Paper;
import org.rectify.document.PaperFormat;
import org.rectify.document.internal.PaperFolder;
import org.rectify.platform.alfresco.Languages;
import org.rectify.record.alfresco.RecordGuard;

/** The files of papers as documents in their record's folder, which the records' guard keeps as they are. */
public final class PaperNodes implements PaperFolder {

    private final NodeService nodes;
    private final ContentService contents;
    private final RecordGuard guard;

    public PaperNodes(NodeService nodes, ContentService contents, RecordGuard guard) {
        this.nodes = nodes;
        this.contents = contents;
        this.guard = guard;
    }

    @Override
    public Optional<Paper.File> put(Paper paper, PaperFormat format, String name, byte[] content, String sha256) {
        NodeRef folder = node(paper.recordId());
        if (!nodes.exists(folder)) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        String free = freeName(folder, name);
        guard.unguarded(() -> {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NODE_UUID, id);
            properties.put(ContentModel.PROP_NAME, free);
            properties.put(ContentModel.PROP_TITLE, paper.title());
            NodeRef file = nodes.createNode(
                            folder,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(URI, id),
                            ContentModel.TYPE_CONTENT,
                            properties)
                    .getChildRef();
            Map<QName, Serializable> marks = new HashMap<>();
            marks.put(PROP_PAPER_KIND, paper.kind().code());
            marks.put(PROP_PAPER_ORDINAL, paper.ordinal());
            marks.put(PROP_PAPER_SHA256, sha256);
            nodes.addAspect(file, ASPECT_PAPER, marks);
            ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.setMimetype(format.mimetype());
            writer.setLocale(Languages.OF_FILES);
            writer.putContent(new ByteArrayInputStream(content));
        });
        return Optional.of(new Paper.File(id, free, content.length, sha256));
    }

    @Override
    public Optional<byte[]> content(String nodeId) {
        NodeRef file = node(nodeId);
        if (!nodes.exists(file)) {
            return Optional.empty();
        }
        ContentReader reader = contents.getReader(file, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (InputStream in = reader.getContentInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String freeName(NodeRef folder, String wanted) {
        int dot = wanted.lastIndexOf('.');
        String name = wanted;
        for (int i = 2; nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name) != null; i++) {
            name = wanted.substring(0, dot) + " (" + i + ")" + wanted.substring(dot);
        }
        return name;
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
