package org.rectify.record.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.rectify.platform.Identity;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Refuses every change of a record that is not part of a step, by whatever door it comes: Share, CMIS, WebDAV,
 * the public REST, an administrator's node browser. Speaks at every event, because an exception at commit reaches the
 * caller wrapped, and by the exception that ACS's REST answers with 409.
 */
public final class RecordGuard
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnAddAspectPolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnMoveNodePolicy,
                NodeServicePolicies.OnCreateChildAssociationPolicy {

    /** What is the record's beside our own properties; the platform writes its own (times, sizes) as it likes. */
    private static final Set<QName> GUARDED =
            Set.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE, ContentModel.PROP_CONTENT);

    private final PolicyComponent policies;
    private final OwnableService owners;
    private final Identity identity;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private final Set<QName> guarded = ConcurrentHashMap.newKeySet();

    public RecordGuard(PolicyComponent policies, OwnableService owners, Identity identity) {
        this.policies = policies;
        this.owners = owners;
        this.identity = identity;
    }

    /** Binds what guards the files of all records; called once the models are loaded. */
    public void init() {
        for (QName file : List.of(ASPECT_EVIDENCE, ASPECT_PAPER)) {
            guard(file);
            policies.bindClassBehaviour(NodeServicePolicies.OnCreateNodePolicy.QNAME, file, every("onCreateFile"));
            policies.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, file, every("onAddAspect"));
        }
    }

    /**
     * Guards the nodes of one kind of record; called once the models are loaded.
     *
     * @param folder the type of the record's own node, into which nothing is put but by a step
     * @param parts the types of what lies in it
     */
    void protect(QName folder, List<QName> parts) {
        record(folder);
        parts.forEach(this::record);
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME, folder, every("onCreateChildAssociation"));
    }

    private void record(QName type) {
        guard(type);
        policies.bindClassBehaviour(NodeServicePolicies.OnCreateNodePolicy.QNAME, type, every("onCreateNode"));
    }

    private void guard(QName record) {
        guarded.add(record);
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, record, every("onUpdateProperties"));
        policies.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, record, every("beforeDeleteNode"));
        policies.bindClassBehaviour(NodeServicePolicies.OnMoveNodePolicy.QNAME, record, every("onMoveNode"));
    }

    /**
     * Runs work that is part of a step, as the system: who makes a node owns it, and to its owner ACS allows everything.
     * Who took the step is in the record and its history.
     */
    public void unguarded(Runnable work) {
        depth.set(depth.get() + 1);
        try {
            identity.runAsSystem(work);
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    /** Whether a node of this type with these aspects changes by steps only. */
    boolean guards(QName type, Set<QName> aspects) {
        return guarded.contains(type) || aspects.stream().anyMatch(guarded::contains);
    }

    /**
     * Whoever takes a step makes its nodes, and ACS gives a node to its maker, who may then do everything with it whatever
     * its permissions say: let others read it, or keep them from it. So a record belongs to the system. One that no step made
     * would stand in no list, and could not be removed by anybody.
     */
    @Override
    public void onCreateNode(ChildAssociationRef made) {
        if (guarded()) {
            refuse();
        }
        onCreateFile(made);
    }

    /** Called by its name, for the files of records. */
    public void onCreateFile(ChildAssociationRef made) {
        owners.setOwner(made.getChildRef(), AuthenticationUtil.getSystemUserName());
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        owners.setOwner(node, AuthenticationUtil.getSystemUserName());
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        // ACS announces the creation of a node as an update from nothing.
        if (guarded() && !before.isEmpty() && changesRecord(before, after)) {
            refuse();
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (guarded()) {
            refuse();
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        if (guarded()) {
            refuse();
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
        boolean ofRecord = child.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)
                || child.getTypeQName().getNamespaceURI().equals(URI);
        if (guarded() && ofRecord) {
            refuse();
        }
    }

    private JavaBehaviour every(String method) {
        return new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT);
    }

    private boolean guarded() {
        return depth.get() == 0;
    }

    private static boolean changesRecord(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> name.getNamespaceURI().equals(URI) || GUARDED.contains(name))
                .anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }

    private static void refuse() {
        throw new ConstraintViolatedException(I18NUtil.getMessage("rectify.guard.record"));
    }
}
