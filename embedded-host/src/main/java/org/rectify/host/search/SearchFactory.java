package org.rectify.host.search;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.rectify.host.database.Durability;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.node.NodeStore;
import org.rectify.host.security.HostPermissionService;

/** Puts search together. */
public final class SearchFactory implements AutoCloseable {
    private final LuceneIndex index;
    private final HostDictionary dictionary;
    private final IndexFields fields;
    private final FileText texts = new FileText(FileText.Limits.STANDARD);

    public SearchFactory(LuceneIndex index, HostDictionary dictionary, NamespacePrefixResolver namespaces) {
        this.index = index;
        this.dictionary = dictionary;
        this.fields = new IndexFields(dictionary, namespaces);
    }

    /** The search. */
    public SearchService service(AuthorityService authorities) {
        return new HostSearchService(index, fields, authorities);
    }

    /** What keeps the index up to date. */
    public Indexer indexer(
            ChangeQueue queue,
            NodeStore store,
            HostPermissionService permissions,
            ContentService contents,
            RetryingTransactionHelper transactions,
            Durability durability) {
        NodeDocuments documents = new NodeDocuments(dictionary, fields, permissions, contents, texts);
        return new Indexer(index, queue, store, documents, transactions, durability);
    }

    @Override
    public void close() {
        texts.close();
    }
}
