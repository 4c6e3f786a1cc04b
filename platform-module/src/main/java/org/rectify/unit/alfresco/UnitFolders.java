package org.rectify.unit.alfresco;

import static org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/**
 * The folders of the records, {@code <document library>/<year>/<unit>}, with permissions that follow the tree: the unit
 * and every unit above it read, nobody writes, for records change by steps only. Nothing is inherited and System owns
 * the folder, else the site's managers, or whoever filed the first record in it, could do as they like.
 */
public final class UnitFolders {

    private final RectifySite site;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final Map<String, NodeRef> found = new ConcurrentHashMap<>();

    /** Takes the unprotected beans {@code nodeService}, {@code permissionService} and {@code ownableService}. */
    public UnitFolders(
            RectifySite site,
            NodeService nodeService,
            PermissionService permissionService,
            OwnableService ownableService) {
        this.site = site;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
    }

    /**
     * The folder of the unit's records of that year; made as System in the caller's transaction where it is missing. Two
     * transactions at once: one waits for the other to end and then finds the folder.
     */
    public NodeRef folder(Unit unit, int year) {
        String key = year + "/" + unit.code();
        NodeRef known = found.get(key);
        if (known != null && nodeService.exists(known)) {
            return known;
        }
        NodeRef ofYear = site.folder(Integer.toString(year));
        NodeRef folder = site.folder(ofYear, unit.code(), made -> {
            // Called by the code, which stays; who opens the library reads the unit's name beside it.
            nodeService.setProperty(made, ContentModel.PROP_TITLE, unit.name());
            protect(made, unit);
        });
        found.put(key, folder);
        return folder;
    }

    /** Makes the node readable for the unit and all above it, and for nobody else. */
    public void protect(NodeRef node, Unit unit) {
        runAsSystem(() -> {
            permissionService.setInheritParentPermissions(node, false);
            for (String code : unit.lineage()) {
                permissionService.setPermission(node, Units.group(code), PermissionService.CONSUMER, true);
            }
            ownableService.setOwner(node, AuthenticationUtil.getSystemUserName());
            return null;
        });
    }

    /**
     * Makes the node readable for all of the units and all above them too; those who may read it are left as they are.
     *
     * @param paths see {@link Unit#path()}
     */
    public void open(NodeRef node, Collection<String> paths) {
        runAsSystem(() -> {
            Set<String> wanted = new TreeSet<>();
            for (String path : paths) {
                Arrays.stream(path.split("/"))
                        .filter(code -> !code.isEmpty())
                        .map(Units::group)
                        .forEach(wanted::add);
            }
            permissionService.getAllSetPermissions(node).forEach(each -> wanted.remove(each.getAuthority()));
            wanted.forEach(group -> permissionService.setPermission(node, group, PermissionService.CONSUMER, true));
            return null;
        });
    }

    /** Makes the node readable for the unit and all above it too: one that assists, or that issued it. */
    public void open(NodeRef node, Unit unit) {
        runAsSystem(() -> {
            for (String code : unit.lineage()) {
                permissionService.setPermission(node, Units.group(code), PermissionService.CONSUMER, true);
            }
            return null;
        });
    }
}
