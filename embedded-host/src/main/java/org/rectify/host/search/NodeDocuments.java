package org.rectify.host.search;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.node.NodeState;
import org.rectify.host.security.HostPermissionService;
import org.rectify.host.security.Readers;

/** What the index holds of a node. */
final class NodeDocuments {
    private final HostDictionary dictionary;
    private final IndexFields fields;
    private final HostPermissionService permissions;
    private final ContentService contents;
    private final FileText texts;

    NodeDocuments(
            HostDictionary dictionary,
            IndexFields fields,
            HostPermissionService permissions,
            ContentService contents,
            FileText texts) {
        this.dictionary = dictionary;
        this.fields = fields;
        this.permissions = permissions;
        this.contents = contents;
        this.texts = texts;
    }

    Document of(NodeState node) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, node.id(), Field.Store.YES));
        dictionary.ancestry(node.type()).forEach(type -> add(document, IndexFields.TYPE, type));
        node.aspects()
                .forEach(
                        aspect -> dictionary.ancestry(aspect).forEach(each -> add(document, IndexFields.ASPECT, each)));
        node.properties().forEach((name, value) -> fields.add(document, name, value));
        Readers readers = permissions.readers(node);
        readers.granted().forEach(who -> add(document, IndexFields.READER, who));
        readers.denied().forEach(who -> add(document, IndexFields.DENIED, who));
        add(document, IndexFields.OWNER, readers.owner());
        if (node.properties().get(ContentModel.PROP_CONTENT) instanceof ContentData data) {
            ContentReader reader = contents.getReader(node.ref(), ContentModel.PROP_CONTENT);
            if (reader != null && reader.exists()) {
                fields.addContent(document, ContentModel.PROP_CONTENT, texts.of(reader, data.getMimetype()));
            }
        }
        return document;
    }

    private static void add(Document document, String field, QName value) {
        add(document, field, value.toString());
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
