package org.rectify.host.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** An association, to peers or to children, that was read from a model. */
final class HostAssociation implements ChildAssociationDefinition {
    private final QName name;
    private final HostClass source;
    private final HostClass target;
    private final Traits traits;

    /** How many there may be, and the words. */
    record Traits(
            String title,
            boolean child,
            boolean sourceMandatory,
            boolean sourceMany,
            boolean targetMandatory,
            boolean targetEnforced,
            boolean targetMany,
            boolean duplicates,
            boolean propagate) {}

    HostAssociation(QName name, HostClass source, HostClass target, Traits traits) {
        this.name = name;
        this.source = source;
        this.target = target;
        this.traits = traits;
    }

    @Override
    public ModelDefinition getModel() {
        return source.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return traits.title();
    }

    @Override
    public String getTitle(MessageLookup messages) {
        return source.label("association", name, "title", traits.title(), messages);
    }

    @Override
    public String getDescription(MessageLookup messages) {
        return source.label("association", name, "description", null, messages);
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    @Override
    public boolean isChild() {
        return traits.child();
    }

    @Override
    public ClassDefinition getSourceClass() {
        return source;
    }

    @Override
    public boolean isSourceMandatory() {
        return traits.sourceMandatory();
    }

    @Override
    public boolean isSourceMany() {
        return traits.sourceMany();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return target;
    }

    @Override
    public boolean isTargetMandatory() {
        return traits.targetMandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return traits.targetEnforced();
    }

    @Override
    public boolean isTargetMany() {
        return traits.targetMany();
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return traits.duplicates();
    }

    @Override
    public boolean getPropagateTimestamps() {
        return traits.propagate();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
