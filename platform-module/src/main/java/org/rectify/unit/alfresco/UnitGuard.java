package org.rectify.unit.alfresco;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;
import org.rectify.numbering.Numbering;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Keeps a unit's record legal whichever screen it is edited on. Its title, kind, supervising power and the template of
 * its numbers may change, and tree and numbers follow; its code and its place in the tree may not, for groups, folders and numbers are made of them; and it
 * is not deleted, for orders name it.
 */
public final class UnitGuard
        implements NodeServicePolicies.OnUpdatePropertiesPolicy, NodeServicePolicies.BeforeDeleteNodePolicy {

    private static final List<QName> FIXED = List.of(
            ContentModel.PROP_NAME,
            RectifyModel.PROP_UNIT_CODE,
            RectifyModel.PROP_UNIT_PARENT,
            RectifyModel.PROP_UNIT_PATH);

    private static final List<QName> FOLLOWED =
            List.of(ContentModel.PROP_TITLE, RectifyModel.PROP_UNIT_KIND, RectifyModel.PROP_SUPERVISING);

    /** As long as the projection's column. */
    private static final int LONGEST_TITLE = 200;

    private final PolicyComponent policies;
    private final NodeService nodeService;
    private final DirectoryUnits units;
    private final Numbering numbering;

    public UnitGuard(PolicyComponent policies, NodeService nodeService, DirectoryUnits units, Numbering numbering) {
        this.policies = policies;
        this.nodeService = nodeService;
        this.units = units;
        this.numbering = numbering;
    }

    /** Binds the behaviours; called once the models are loaded. */
    public void init() {
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                RectifyModel.TYPE_UNIT,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policies.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                RectifyModel.TYPE_UNIT,
                new JavaBehaviour(this, "beforeDeleteNode", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        // ACS announces the creation of a node as an update from nothing.
        if (before.isEmpty()) {
            return;
        }
        if (differ(FIXED, before, after)) {
            throw new ConstraintViolatedException(I18NUtil.getMessage("rectify.guard.unit"));
        }
        if (differ(List.of(RectifyModel.PROP_NUMBER_TEMPLATE), before, after)) {
            takeOverTemplate((String) after.get(RectifyModel.PROP_UNIT_CODE), (String)
                    after.get(RectifyModel.PROP_NUMBER_TEMPLATE));
        }
        if (differ(FOLLOWED, before, after)) {
            units.find((String) after.get(RectifyModel.PROP_UNIT_CODE))
                    .ifPresent(unit -> units.changed(edited(unit, node, after)));
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        throw new ConstraintViolatedException(I18NUtil.getMessage("rectify.guard.unit"));
    }

    private void takeOverTemplate(String unit, String template) {
        try {
            numbering.setTemplate(unit, template == null ? "" : template);
        } catch (RefusedException refused) {
            throw new InvalidArgumentException(I18NUtil.getMessage("rectify.guard.unit.template"));
        }
    }

    private Unit edited(Unit unit, NodeRef node, Map<QName, Serializable> after) {
        // Asked of the service, which picks the language: a behaviour is given the titles in all of them.
        String title = (String) nodeService.getProperty(node, ContentModel.PROP_TITLE);
        Optional<UnitKind> kind = Coded.find(UnitKind.class, (String) after.get(RectifyModel.PROP_UNIT_KIND));
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE || kind.isEmpty()) {
            throw new InvalidArgumentException(I18NUtil.getMessage("rectify.guard.unit.incomplete"));
        }
        return new Unit(
                unit.code(),
                title.strip(),
                kind.get(),
                unit.parent(),
                unit.path(),
                Boolean.TRUE.equals(after.get(RectifyModel.PROP_SUPERVISING)));
    }

    private static boolean differ(List<QName> names, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return names.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }
}
