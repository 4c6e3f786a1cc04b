package org.rectify.host.site;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Nodes as files and folders. */
public final class HostFileFolderService implements FileFolderService {
    private final NodeService nodes;
    private final ContentService content;
    private final DictionaryService dictionary;

    public HostFileFolderService(NodeService nodes, ContentService content, DictionaryService dictionary) {
        this.nodes = nodes;
        this.content = content;
        this.dictionary = dictionary;
    }

    private record Info(NodeRef getNodeRef, boolean isFolder, QName getType, Map<QName, Serializable> getProperties)
            implements FileInfo {
        @Override
        public String getName() {
            return (String) getProperties.get(ContentModel.PROP_NAME);
        }

        @Override
        public Date getCreatedDate() {
            return (Date) getProperties.get(ContentModel.PROP_CREATED);
        }

        @Override
        public Date getModifiedDate() {
            return (Date) getProperties.get(ContentModel.PROP_MODIFIED);
        }

        @Override
        public ContentData getContentData() {
            return (ContentData) getProperties.get(ContentModel.PROP_CONTENT);
        }
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        QName type = nodes.getType(nodeRef);
        return new Info(
                nodeRef, dictionary.isSubClass(type, ContentModel.TYPE_FOLDER), type, nodes.getProperties(nodeRef));
    }

    private List<FileInfo> list(NodeRef folder, Predicate<FileInfo> which) {
        return nodes.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(child -> getFileInfo(child.getChildRef()))
                .filter(which)
                .toList();
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return list(contextNodeRef, any -> true);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return list(contextNodeRef, info -> !info.isFolder());
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return list(contextNodeRef, FileInfo::isFolder);
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodes.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    private static QName named(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) {
        try {
            return getFileInfo(nodes.createNode(
                            parentNodeRef,
                            ContentModel.ASSOC_CONTAINS,
                            named(name),
                            typeQName,
                            Map.of(ContentModel.PROP_NAME, name))
                    .getChildRef());
        } catch (DuplicateChildNodeNameException taken) {
            throw new FileExistsException(parentNodeRef, name);
        }
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException {
        return move(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException {
        if (!nodes.exists(sourceNodeRef) || targetParentRef != null && !nodes.exists(targetParentRef)) {
            throw new FileNotFoundException(nodes.exists(sourceNodeRef) ? targetParentRef : sourceNodeRef);
        }
        try {
            if (newName != null) {
                nodes.setProperty(sourceNodeRef, ContentModel.PROP_NAME, newName);
            }
            if (targetParentRef != null) {
                String name = (String) nodes.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
                nodes.moveNode(sourceNodeRef, targetParentRef, ContentModel.ASSOC_CONTAINS, named(name));
            }
        } catch (DuplicateChildNodeNameException taken) {
            throw new FileExistsException(taken.getParentNodeRef(), taken.getName());
        }
        return getFileInfo(sourceNodeRef);
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodes.deleteNode(nodeRef);
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException {
        NodeRef at = rootNodeRef;
        for (String name : pathElements) {
            NodeRef next = searchSimple(at, name);
            if (next == null) {
                throw new FileNotFoundException("Folder not found: " + pathElements);
            }
            at = next;
        }
        return getFileInfo(at);
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return content.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        return content.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.exists(nodeRef);
    }
}
