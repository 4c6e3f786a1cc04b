package org.rectify.host.contract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.node.WellKnown;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the contract tests do again and again. */
final class HostFixture {
    static final String URI = "http://www.rectify.org/model/contract/1.0";
    static final QName ORDER = fx("order");
    static final QName PART = fx("part");
    static final QName STRICT = fx("strict");
    static final QName NEEDY = fx("needy");
    static final QName STATE = fx("state");
    static final QName CODE = fx("code");
    static final QName COUNT = fx("count");
    static final QName STAMP = fx("stamp");
    static final QName STAMPED = fx("stamped");

    final EmbeddedHost host;
    final NodeService nodes;
    final NodeService publicNodes;
    final RetryingTransactionHelper transactions;
    final JdbcTemplate jdbc;

    HostFixture(TestHosts.Database database) {
        this(TestHosts.on(database));
    }

    HostFixture(EmbeddedHost host) {
        this.host = host;
        this.nodes = host.bean("nodeService", NodeService.class);
        this.publicNodes = host.bean("NodeService", NodeService.class);
        this.transactions = host.bean("retryingTransactionHelper", RetryingTransactionHelper.class);
        this.jdbc = host.bean(JdbcTemplate.class);
    }

    static QName fx(String name) {
        return QName.createQName(URI, name);
    }

    static QName named(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    /** In one transaction, as the administrator. */
    <T> T inTransaction(RetryingTransactionCallback<T> work) {
        return as(AuthenticationUtil.getAdminUserName(), work);
    }

    /** In one transaction, as somebody. */
    <T> T as(String user, RetryingTransactionCallback<T> work) {
        return host.as(user, () -> transactions.doInTransaction(work, false, true));
    }

    /** Without a transaction around it, as somebody. */
    <T> T without(String user, Callable<T> work) {
        return host.as(user, () -> {
            try {
                return work.call();
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        });
    }

    static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    NodeRef folder() {
        return inTransaction(
                () -> create(WellKnown.COMPANY_HOME, unique("folder"), ContentModel.TYPE_FOLDER, Map.of()));
    }

    /** Within a transaction. */
    NodeRef create(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        if (name != null) {
            all.put(ContentModel.PROP_NAME, name);
        }
        return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, named(name == null ? "node" : name), type, all)
                .getChildRef();
    }

    NodeRef order(NodeRef parent) {
        return order(parent, Map.of());
    }

    NodeRef order(NodeRef parent, Map<QName, Serializable> properties) {
        return inTransaction(() -> create(parent, unique("order"), ORDER, properties));
    }

    Serializable property(NodeRef node, QName name) {
        return inTransaction(() -> nodes.getProperty(node, name));
    }

    String person() {
        String name = unique("u");
        inTransaction(() -> host.bean("personService", PersonService.class)
                .createPerson(Map.of(ContentModel.PROP_USERNAME, name, ContentModel.PROP_FIRSTNAME, "Some")));
        return name;
    }
}
