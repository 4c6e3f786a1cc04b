package org.rectify.order.alfresco;

import java.time.ZoneId;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;
import org.rectify.order.Order;
import org.rectify.unit.Units;
import org.rectify.unit.alfresco.UnitFolders;

/**
 * Where an order's folder lies, and with it who may read it in the document library: with the issuing unit until it is
 * issued, then with the lead unit, whose folder the unit and all above it read; assisting units are let in beside them.
 */
public final class OrderAccess {

    private final NodeService nodes;
    private final UnitFolders folders;
    private final Units units;
    private final ZoneId zone;

    public OrderAccess(NodeService nodes, UnitFolders folders, Units units, ZoneId zone) {
        this.nodes = nodes;
        this.folders = folders;
        this.units = units;
        this.zone = zone;
    }

    /** The folder that the order belongs in. */
    NodeRef home(Order order) {
        String unit = homeUnit(order);
        int year = order.stamps().createdAt().atZone(zone).getYear();
        return folders.folder(units.require(unit, "leadUnit"), year);
    }

    private static String homeUnit(Order order) {
        return order.status().unissued() ? order.issuingUnit() : order.leadUnit();
    }

    /** Moves the order where the change wants it, and lets those in who have a part in it. */
    void moved(NodeRef node, Order before, Order after) {
        boolean issued = before.status().unissued() && !after.status().unissued();
        if (homeUnit(before).equals(homeUnit(after)) && !issued) {
            return;
        }
        nodes.moveNode(node, home(after), ContentModel.ASSOC_CONTAINS, QName.createQName(RectifyModel.URI, after.id()));
        if (issued) {
            after.parts().forEach(part -> folders.open(node, units.require(part.unit(), "assistingUnits")));
        }
    }
}
