package org.rectify.host.content;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.rectify.host.policy.HostPolicyComponent;

/** Content properties and the files behind them. A file written in a transaction that is rolled back is discarded. */
public final class HostContentService implements ContentService {
    private static final int FIRST_OF_LISTENERS = 0;

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final ContentStore store;
    private final HostPolicyComponent policies;

    public HostContentService(
            NodeService nodes,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            ContentStore store,
            HostPolicyComponent policies) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.store = store;
        this.policies = policies;
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                this,
                new JavaBehaviour(this, "onUpdateProperties"));
    }

    /** Tells those who listen to content that a content property points to another file now. */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean updated = false;
        boolean isNew = false;
        for (Map.Entry<QName, Serializable> each : after.entrySet()) {
            if (!(each.getValue() instanceof ContentData now) || !ContentData.hasContent(now)) {
                continue;
            }
            ContentData was = before.get(each.getKey()) instanceof ContentData data ? data : null;
            if (was != null && Objects.equals(was.getContentUrl(), now.getContentUrl())) {
                continue;
            }
            updated = true;
            isNew |= !ContentData.hasContent(was);
            fire(node, ContentServicePolicies.OnContentPropertyUpdatePolicy.QNAME, node, each.getKey(), was, now);
        }
        if (updated) {
            fire(node, ContentServicePolicies.OnContentUpdatePolicy.QNAME, node, isNew);
        }
    }

    private void fire(NodeRef node, QName policy, Object... arguments) {
        if (policies.isBound(policy)) {
            Set<QName> classes = new java.util.LinkedHashSet<>(nodes.getAspects(node));
            classes.add(nodes.getType(node));
            policies.fire(policy, node, classes, arguments);
        }
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        return new FileContentReader(
                store.file(contentUrl), new ContentData(contentUrl, "application/octet-stream", 0, "UTF-8"));
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        if (!nodes.exists(nodeRef)) {
            throw new InvalidNodeRefException(nodeRef);
        }
        requireContent(nodeRef, propertyQName);
        return nodes.getProperty(nodeRef, propertyQName) instanceof ContentData data && ContentData.hasContent(data)
                ? new FileContentReader(store.file(data.getContentUrl()), data)
                : null;
    }

    private void requireContent(NodeRef nodeRef, QName property) {
        PropertyDefinition known = dictionary.getProperty(property);
        if (known != null && !known.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            throw new InvalidTypeException(
                    "The node property must be of type content: node " + nodeRef + ", property " + property, property);
        }
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        ContentData before = null;
        if (nodeRef != null) {
            requireContent(nodeRef, propertyQName);
            before = nodes.getProperty(nodeRef, propertyQName) instanceof ContentData data ? data : null;
        }
        FileContentWriter writer = writer(before);
        if (update) {
            if (nodeRef == null || propertyQName == null) {
                throw new IllegalArgumentException("To update the node it must be given");
            }
            writer.addListener(() -> save(nodeRef, propertyQName, writer));
        }
        return writer;
    }

    private void save(NodeRef nodeRef, QName property, FileContentWriter writer) {
        try {
            if (writer.getMimetype() == null) {
                writer.guessMimetype((String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME));
            }
            nodes.setProperty(nodeRef, property, writer.getContentData());
        } catch (RuntimeException refused) {
            throw new ContentIOException(
                    "Failed to set content property on stream closure: \n   node: " + nodeRef + "\n   property: "
                            + property,
                    refused);
        }
    }

    private FileContentWriter writer(ContentData before) {
        String address = store.newAddress();
        if (TransactionSupportUtil.isActualTransactionActive()) {
            TransactionSupportUtil.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterRollback() {
                            store.discard(address);
                        }
                    },
                    FIRST_OF_LISTENERS);
        }
        return new FileContentWriter(store.file(address), address, before, mimetypes);
    }

    @Override
    public ContentWriter getTempWriter() {
        return writer(null);
    }
}
