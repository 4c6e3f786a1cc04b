package org.rectify.unit.alfresco;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.internal.FakeDirectory;
import org.rectify.unit.internal.FakeUnitStore;

/** One unit's record, edited as the host would announce it. */
final class UnitGuardFixture {

    private final FakeHost host = new FakeHost();
    private final DirectoryUnits units = new DirectoryUnits(new FakeDirectory(), new FakeUnitStore());
    private final UnitGuard guard = new UnitGuard(null, host.nodeService(), units);
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

    void delete() {
        guard.beforeDeleteNode(node);
    }

    Unit unit() {
        return units.require("district", "unit");
    }
}
