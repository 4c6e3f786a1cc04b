package org.rectify.unit.alfresco;

import static org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.platform.sql.RowLocks;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.internal.GroupNames;
import org.rectify.unit.internal.UnitStore;
import org.rectify.unit.sql.UnitTable;

/** Units as {@code rect:unit} nodes in the site's folder {@code units}, and their rows. */
public final class UnitRecords implements UnitStore {

    private static final String FOLDER = "units";

    private final RectifySite site;
    private final NodeService nodeService;
    private final OwnableService ownableService;
    private final UnitTable table;
    private final RowLocks locks;

    /** Takes the unprotected beans {@code nodeService} and {@code ownableService}. */
    public UnitRecords(
            RectifySite site, NodeService nodeService, OwnableService ownableService, UnitTable table, RowLocks locks) {
        this.site = site;
        this.nodeService = nodeService;
        this.ownableService = ownableService;
        this.table = table;
        this.locks = locks;
    }

    @Override
    public List<Unit> readAll() {
        return table.readAll();
    }

    @Override
    public void lock() {
        locks.hold(RowLocks.Name.UNITS);
    }

    @Override
    public void add(Unit unit) {
        if (unit.parent() == null) {
            site.admit(GroupNames.EVERYBODY);
        }
        NodeRef folder = site.folder(FOLDER);
        NodeRef node = runAsSystem(() -> create(folder, unit));
        table.insert(unit, node.getId());
    }

    @Override
    public void edit(Unit unit) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, unit.name());
        properties.put(RectifyModel.PROP_UNIT_KIND, unit.kind().code());
        properties.put(RectifyModel.PROP_SUPERVISING, unit.supervising());
        write(unit.code(), properties);
    }

    @Override
    public void noteNumberTemplate(String code, String template) {
        write(code, Map.of(RectifyModel.PROP_NUMBER_TEMPLATE, template));
    }

    @Override
    public List<String> compare(boolean mend) {
        Map<String, UnitTable.Row> rows = table.rows();
        List<String> different = new ArrayList<>();
        for (UnitTable.Row record : records()) {
            String code = record.unit().code();
            if (!record.equals(rows.remove(code))) {
                different.add(code);
                if (mend) {
                    table.put(record);
                }
            }
        }
        rows.keySet().forEach(surplus -> {
            different.add(surplus);
            if (mend) {
                table.remove(surplus);
            }
        });
        return different;
    }

    /** What the records say, parents before children. */
    private List<UnitTable.Row> records() {
        NodeRef folder = site.folder(FOLDER);
        return runAsSystem(() -> nodeService.getChildAssocs(folder).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(node -> RectifyModel.TYPE_UNIT.equals(nodeService.getType(node)))
                .map(node -> new UnitTable.Row(read(node), node.getId()))
                .sorted(Comparator.comparing(row -> row.unit().path()))
                .toList());
    }

    private Unit read(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        return new Unit(
                (String) properties.get(RectifyModel.PROP_UNIT_CODE),
                // Asked of the service, which picks the language.
                (String) nodeService.getProperty(node, ContentModel.PROP_TITLE),
                Coded.of(UnitKind.class, (String) properties.get(RectifyModel.PROP_UNIT_KIND)),
                (String) properties.get(RectifyModel.PROP_UNIT_PARENT),
                (String) properties.get(RectifyModel.PROP_UNIT_PATH),
                Boolean.TRUE.equals(properties.get(RectifyModel.PROP_SUPERVISING)));
    }

    @Override
    public void project(Unit unit) {
        table.update(unit);
    }

    private void write(String code, Map<QName, Serializable> properties) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, table.nodeId(code));
        runAsSystem(() -> {
            nodeService.addProperties(node, properties);
            return null;
        });
    }

    private NodeRef create(NodeRef folder, Unit unit) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, unit.code());
        properties.put(ContentModel.PROP_TITLE, unit.name());
        properties.put(RectifyModel.PROP_UNIT_CODE, unit.code());
        properties.put(RectifyModel.PROP_UNIT_KIND, unit.kind().code());
        properties.put(RectifyModel.PROP_UNIT_PARENT, unit.parent());
        properties.put(RectifyModel.PROP_UNIT_PATH, unit.path());
        properties.put(RectifyModel.PROP_SUPERVISING, unit.supervising());
        NodeRef node = nodeService
                .createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(RectifyModel.URI, unit.code()),
                        RectifyModel.TYPE_UNIT,
                        properties)
                .getChildRef();
        // Whoever happens to be logged in is not to own, and thereby to edit, the unit.
        ownableService.setOwner(node, AuthenticationUtil.getSystemUserName());
        return node;
    }
}
