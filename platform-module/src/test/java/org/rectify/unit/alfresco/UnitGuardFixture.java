package org.rectify.unit.alfresco;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;
import org.rectify.numbering.Numbering;
import org.rectify.numbering.internal.NumberTemplate;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.internal.FakeDirectory;
import org.rectify.unit.internal.FakeUnitStore;

/** One unit's record, edited as the host would announce it. */
final class UnitGuardFixture {

    private final Map<String, String> templates = new HashMap<>();
    private final FakeHost host = new FakeHost();
    private final DirectoryUnits units = new DirectoryUnits(new FakeDirectory(), new FakeUnitStore());
    private final UnitGuard guard = new UnitGuard(null, host.nodeService(), units, new SetTemplates());
    private final NodeRef node;

    UnitGuardFixture() {
        Unit district = units.create("district", "区督办室", UnitKind.DISTRICT, null, true);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, "district");
        properties.put(ContentModel.PROP_TITLE, district.name());
        properties.put(RectifyModel.PROP_UNIT_CODE, "district");
        properties.put(RectifyModel.PROP_UNIT_KIND, "district");
        properties.put(RectifyModel.PROP_UNIT_PATH, "/district/");
        properties.put(RectifyModel.PROP_SUPERVISING, true);
        node = AuthenticationUtil.runAsSystem(() -> host.createNode(
                        host.createContainer("rectify", "documentLibrary", null, null),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(RectifyModel.URI, "district"),
                        RectifyModel.TYPE_UNIT,
                        properties)
                .getChildRef());
        guard.onUpdateProperties(node, Map.of(), properties);
    }

    void edit(String property, Serializable value) {
        Map<QName, Serializable> before = host.getProperties(node);
        Map<QName, Serializable> after = new HashMap<>(before);
        after.put(QName.createQName(RectifyModel.URI, property), value);
        guard.onUpdateProperties(node, before, after);
    }

    /** The templates that numbers are written by now. */
    Map<String, String> templates() {
        return templates;
    }

    /** Takes templates as the numbering does, which refuses those without a number. */
    private final class SetTemplates implements Numbering {

        @Override
        public String next(String issuingUnit, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String next(String issuingUnit, String series, String template, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Template template(String issuingUnit) {
            return new Template(templates.get(issuingUnit), true);
        }

        @Override
        public void setTemplate(String issuingUnit, String template) {
            NumberTemplate.of(template);
            templates.put(issuingUnit, template);
        }
    }

    void delete() {
        guard.beforeDeleteNode(node);
    }

    Unit unit() {
        return units.require("district", "unit");
    }
}
