package org.rectify.unit.alfresco;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** The few calls of the host that folders and unit records need, in memory; any other call fails the test. */
@SuppressWarnings("unused")
public final class FakeHost {

    private final Map<NodeRef, Map<QName, Serializable>> nodes = new ConcurrentHashMap<>();
    private final Map<NodeRef, Map<String, NodeRef>> children = new ConcurrentHashMap<>();
    private final Map<NodeRef, Set<String>> readers = new ConcurrentHashMap<>();
    private final Map<NodeRef, String> owners = new ConcurrentHashMap<>();
    private final Set<NodeRef> closed = ConcurrentHashMap.newKeySet();
    private final Map<String, String> siteMembers = new ConcurrentHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private volatile NodeRef site;
    private volatile NodeRef library;

    public NodeService nodeService() {
        return as(NodeService.class);
    }

    public SiteService siteService() {
        return as(SiteService.class);
    }

    public PermissionService permissionService() {
        return as(PermissionService.class);
    }

    public OwnableService ownableService() {
        return as(OwnableService.class);
    }

    /** The names of the calls that wrote, in order. */
    public List<String> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    public Set<String> readers(NodeRef node) {
        return readers.getOrDefault(node, Set.of());
    }

    public String owner(NodeRef node) {
        return owners.get(node);
    }

    public boolean inherits(NodeRef node) {
        return !closed.contains(node);
    }

    public Map<String, String> siteMembers() {
        return siteMembers;
    }

    public void delete(NodeRef node) {
        nodes.remove(node);
        children.values().forEach(below -> below.values().remove(node));
    }

    public boolean exists(NodeRef node) {
        return nodes.containsKey(node);
    }

    public NodeRef getChildByName(NodeRef parent, QName association, String name) {
        return children.get(parent).get(name);
    }

    public ChildAssociationRef createNode(
            NodeRef parent, QName association, QName path, QName type, Map<QName, Serializable> properties) {
        NodeRef made = wrote("create " + properties.get(ContentModel.PROP_NAME));
        nodes.put(made, new HashMap<>(properties));
        children.get(parent).put((String) properties.get(ContentModel.PROP_NAME), made);
        return new ChildAssociationRef(association, parent, path, made);
    }

    public Map<QName, Serializable> getProperties(NodeRef node) {
        return nodes.get(node);
    }

    public Serializable getProperty(NodeRef node, QName property) {
        return nodes.get(node).get(property);
    }

    public void setProperty(NodeRef node, QName property, Serializable value) {
        asSystem();
        nodes.get(node).put(property, value);
    }

    public void setInheritParentPermissions(NodeRef node, boolean inherit) {
        asSystem();
        closed.add(node);
    }

    public void setPermission(NodeRef node, String authority, String permission, boolean allow) {
        asSystem();
        readers.computeIfAbsent(node, key -> new TreeSet<>()).add(authority + " " + permission + " " + allow);
    }

    public void setOwner(NodeRef node, String userName) {
        asSystem();
        owners.put(node, userName);
    }

    public SiteInfo getSite(String shortName) {
        return site == null ? null : (SiteInfo) proxy(SiteInfo.class);
    }

    public SiteInfo createSite(
            String preset, String shortName, String title, String description, SiteVisibility visibility) {
        site = wrote("site " + shortName + " " + visibility);
        return getSite(shortName);
    }

    public NodeRef getContainer(String shortName, String component) {
        return library;
    }

    public NodeRef createContainer(
            String shortName, String component, QName type, Map<QName, Serializable> properties) {
        library = wrote("container " + component);
        return library;
    }

    public String getMembersRole(String shortName, String authority) {
        return siteMembers.get(authority);
    }

    public void setMembership(String shortName, String authority, String role) {
        asSystem();
        siteMembers.put(authority, role);
    }

    private NodeRef wrote(String call) {
        asSystem();
        synchronized (calls) {
            calls.add(call);
        }
        NodeRef node = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());
        nodes.put(node, Map.of());
        children.put(node, new ConcurrentHashMap<>());
        return node;
    }

    private static void asSystem() {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser()) {
            throw new AssertionError("Must run as System");
        }
    }

    private <T> T as(Class<T> service) {
        return service.cast(proxy(service));
    }

    private Object proxy(Class<?> service) {
        return Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (proxy, called, args) -> {
            Method own = getClass().getMethod(called.getName(), called.getParameterTypes());
            try {
                return own.invoke(this, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        });
    }
}
