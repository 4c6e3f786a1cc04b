package org.rectify.host.node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/**
 * Holds changed nodes against their models at the end of the transaction, not at the call: constraints, enforced mandatory
 * properties, and how many associations there may be. Where something mandatory is missing that is not enforced, the node
 * is marked as incomplete.
 */
final class IntegrityCheck {
    private final NodeStore store;
    private final Shape shape;
    private final AssociationRows associations;

    IntegrityCheck(NodeStore store, Shape shape, AssociationRows associations) {
        this.store = store;
        this.shape = shape;
        this.associations = associations;
    }

    void run(NodeSession session) {
        List<IntegrityRecord> broken = new ArrayList<>();
        Set<NodeSession.AssocEnd> ends = new LinkedHashSet<>(session.takeChangedAssocs());
        for (String id : session.takeChangedNodes()) {
            store.find(id).ifPresent(node -> {
                properties(node, broken);
                place(node, broken);
                mandatoryAssociations(node).forEach(each -> ends.add(new NodeSession.AssocEnd(id, each)));
            });
        }
        for (NodeSession.AssocEnd end : ends) {
            AssociationDefinition definition = shape.association(end.assocType());
            Optional<NodeState> node = end.nodeId() == null ? Optional.empty() : store.find(end.nodeId());
            if (definition != null && node.isPresent()) {
                count(node.get(), definition, broken);
            }
        }
        // Marking nodes as incomplete changed them again; there is nothing more to check about that.
        session.takeChangedNodes();
        if (!broken.isEmpty()) {
            StringBuilder message = new StringBuilder("Found " + broken.size() + " integrity violations:");
            broken.forEach(each -> message.append("\n").append(each));
            throw new IntegrityException(message.toString(), broken);
        }
    }

    private List<ClassDefinition> classes(NodeState node) {
        return node.classes().stream()
                .map(shape::classDefinition)
                .filter(Objects::nonNull)
                .toList();
    }

    private void properties(NodeState node, List<IntegrityRecord> broken) {
        boolean incomplete = false;
        for (ClassDefinition each : classes(node)) {
            for (PropertyDefinition property : each.getProperties().values()) {
                Object value = Values.of(node, property.getName());
                if (value == null) {
                    if (property.isMandatory() && property.isMandatoryEnforced()) {
                        broken.add(new IntegrityRecord("Mandatory property not set: \n   Node: " + node.ref()
                                + "\n   Type: " + node.type() + "\n   Property: " + property.getName()));
                    }
                    incomplete |= property.isMandatory() && !property.isMandatoryEnforced();
                } else {
                    constraints(node, property, value, broken);
                }
            }
        }
        mark(node, incomplete);
    }

    private static void constraints(
            NodeState node, PropertyDefinition property, Object value, List<IntegrityRecord> broken) {
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(value);
            } catch (ConstraintException refused) {
                broken.add(new IntegrityRecord("Invalid property value: \n   Node: " + node.ref() + "\n   Name: "
                        + NodeEdits.name(node) + "\n   Type: " + node.type() + "\n   Property: " + property.getName()
                        + "\n   Constraint: " + refused.getMessage()));
            }
        }
    }

    private void mark(NodeState node, boolean incomplete) {
        if (incomplete == node.aspects().contains(ContentModel.ASPECT_INCOMPLETE)) {
            return;
        }
        Set<QName> aspects = new LinkedHashSet<>(node.aspects());
        if (incomplete) {
            aspects.add(ContentModel.ASPECT_INCOMPLETE);
        } else {
            aspects.remove(ContentModel.ASPECT_INCOMPLETE);
        }
        store.session().update(node, node.with(aspects));
    }

    private void place(NodeState node, List<IntegrityRecord> broken) {
        if (node.place().parentId() == null) {
            return;
        }
        AssociationDefinition definition = shape.association(node.place().assocType());
        if (definition == null || !definition.isChild()) {
            broken.add(new IntegrityRecord("Association type is not in the dictionary: "
                    + node.place().assocType() + "\n   Child: " + node.ref()));
            return;
        }
        if (!shape.isDeclared(node, definition.getTargetClass().getName())) {
            broken.add(new IntegrityRecord("The association target type is incorrect: \n   Association: "
                    + definition.getName() + "\n   Required Target Type: "
                    + definition.getTargetClass().getName() + "\n   Actual Target Type: " + node.type()));
        }
        store.find(node.place().parentId())
                .filter(parent ->
                        !shape.isDeclared(parent, definition.getSourceClass().getName()))
                .ifPresent(parent ->
                        broken.add(new IntegrityRecord("The association source type is incorrect: \n   Association: "
                                + definition.getName() + "\n   Required Source Type: "
                                + definition.getSourceClass().getName() + "\n   Actual Source Type: "
                                + parent.type())));
    }

    private Set<QName> mandatoryAssociations(NodeState node) {
        Set<QName> mandatory = new LinkedHashSet<>();
        for (ClassDefinition each : classes(node)) {
            for (AssociationDefinition association : each.getAssociations().values()) {
                if (association.isTargetMandatory()) {
                    mandatory.add(association.getName());
                }
            }
        }
        return mandatory;
    }

    private void count(NodeState node, AssociationDefinition definition, List<IntegrityRecord> broken) {
        if (shape.isDeclared(node, definition.getSourceClass().getName())
                && (definition.isTargetMandatory() || !definition.isTargetMany())) {
            long targets = targets(node, definition);
            boolean tooFew = targets == 0 && definition.isTargetMandatory() && definition.isTargetMandatoryEnforced();
            boolean tooMany = targets > 1 && !definition.isTargetMany();
            if (tooFew || tooMany) {
                broken.add(new IntegrityRecord("The association " + (tooMany ? "target" : "mandatory target")
                        + " multiplicity has been violated: \n   Source Node: " + node.ref() + "\n   Association: "
                        + definition.getName() + "\n   Actual target Multiplicity: " + targets));
            }
        }
        if (!definition.isChild()
                && !definition.isSourceMany()
                && shape.isDeclared(node, definition.getTargetClass().getName())
                && associations.sources(node.id()).stream()
                                .filter(each -> each.getTypeQName().equals(definition.getName()))
                                .count()
                        > 1) {
            broken.add(new IntegrityRecord("The association source multiplicity has been violated: \n   Target Node: "
                    + node.ref() + "\n   Association: " + definition.getName()));
        }
    }

    private long targets(NodeState node, AssociationDefinition definition) {
        return definition.isChild()
                ? store.children(node.id(), definition.getName()).size()
                : associations.targets(node.id()).stream()
                        .filter(each -> each.getTypeQName().equals(definition.getName()))
                        .count();
    }
}
