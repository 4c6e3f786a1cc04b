package org.rectify.host.node;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.HostNamespaces;
import org.rectify.host.node.NodeState.Touched;

/** Nodes as rows of the table host_node. */
final class NodeCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HostNamespaces namespaces;
    private final PropertyCodec properties;

    NodeCodec(HostNamespaces namespaces, PropertyCodec properties) {
        this.namespaces = namespaces;
        this.properties = properties;
    }

    String write(QName name) {
        return namespaces.write(name);
    }

    QName read(String name) {
        return namespaces.read(name);
    }

    private String writeAspects(Set<QName> aspects) {
        return String.join(" ", aspects.stream().map(namespaces::write).toList());
    }

    private Set<QName> readAspects(String text) {
        Set<QName> aspects = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String each : text.split(" ")) {
                aspects.add(namespaces.read(each));
            }
        }
        return aspects;
    }

    private static String writeAccess(AccessList access) {
        try {
            return access.equals(AccessList.INHERITED) ? null : JSON.writeValueAsString(access);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static AccessList readAccess(String text) {
        try {
            return text == null ? AccessList.INHERITED : JSON.readValue(text, AccessList.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    NodeState read(ResultSet row) throws SQLException {
        return new NodeState(
                row.getString("id"),
                namespaces.read(row.getString("type_name")),
                readAspects(row.getString("aspects")),
                LazyProperties.stored(properties, row.getString("props")),
                new Place(
                        row.getString("parent_id"),
                        namespaces.read(row.getString("assoc_type")),
                        namespaces.read(row.getString("assoc_name")),
                        row.getLong("position"),
                        row.getString("name_key")),
                readAccess(row.getString("acl")),
                row.getInt("version"),
                new Touched(row.getLong("touched_at"), row.getString("touched_by")));
    }

    Object[] forInsert(NodeState node) {
        Place place = node.place();
        return new Object[] {
            node.id(),
            namespaces.write(node.type()),
            writeAspects(node.aspects()),
            place.parentId(),
            namespaces.write(place.assocType()),
            namespaces.write(place.assocName()),
            place.order(),
            place.nameKey(),
            writeAccess(node.access()),
            properties.write(node.properties()),
            node.version(),
        };
    }

    Object[] forUpdate(NodeState node) {
        Place place = node.place();
        return new Object[] {
            namespaces.write(node.type()),
            writeAspects(node.aspects()),
            place.parentId(),
            namespaces.write(place.assocType()),
            namespaces.write(place.assocName()),
            place.nameKey(),
            writeAccess(node.access()),
            properties.write(node.properties()),
            node.version() + 1,
            node.id(),
            node.version(),
        };
    }
}
