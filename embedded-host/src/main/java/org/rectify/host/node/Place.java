package org.rectify.host.node;

import org.alfresco.service.namespace.QName;

/**
 * Where a node hangs: below which parent, by which association and name.
 *
 * @param order makes siblings keep the order in which they came
 * @param nameKey the name that no sibling may share; null where siblings may be called alike
 */
public record Place(String parentId, QName assocType, QName assocName, long order, String nameKey) {
    Place named(String key) {
        return new Place(parentId, assocType, assocName, order, key);
    }
}
