package org.rectify.host.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/** Asks before a call whether the user may make it, and takes out of the answer what the user may not see. */
final class Guard {
    private final PermissionService permissions;
    private final AuthorityService authorities;

    Guard(PermissionService permissions, AuthorityService authorities) {
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** What one method needs of its arguments, and which permission its answer is filtered by. */
    record Rule(Map<Integer, String> needs, boolean administrator, Function<Object, NodeRef> filter) {
        static final Rule ANYBODY = new Rule(Map.of(), false, null);
        static final Rule ADMINISTRATOR = new Rule(Map.of(), true, null);

        static Rule on(int argument, String permission) {
            return new Rule(Map.of(argument, permission), false, null);
        }

        static Rule on(int first, String permission, int second, String other) {
            return new Rule(Map.of(first, permission, second, other), false, null);
        }

        Rule filtered(Function<Object, NodeRef> by) {
            return new Rule(needs, administrator, by);
        }
    }

    Object call(Object target, Method method, Object[] arguments, Rule rule) throws Throwable {
        if (AuthenticationUtil.getRunAsUser() == null) {
            throw new AuthenticationException("A valid SecureContext was not provided in the RequestContext");
        }
        boolean free = AuthenticationUtil.isRunAsUserTheSystemUser();
        if (!free && rule.administrator() && !authorities.hasAdminAuthority()) {
            throw denied(method);
        }
        if (!free) {
            rule.needs().forEach((argument, permission) -> {
                NodeRef node = node(arguments[argument]);
                if (node != null && permissions.hasPermission(node, permission) != AccessStatus.ALLOWED) {
                    throw denied(method);
                }
            });
        }
        Object answer = invoke(target, method, arguments);
        return free || rule.filter() == null ? answer : filter(method, answer, rule.filter());
    }

    private static AccessDeniedException denied(Method method) {
        return new AccessDeniedException("Access Denied.  You do not have the appropriate permissions to perform this"
                + " operation. (" + method.getName() + ")");
    }

    static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static NodeRef node(Object argument) {
        if (argument instanceof ChildAssociationRef child) {
            return child.getParentRef();
        }
        if (argument instanceof AssociationRef peer) {
            return peer.getSourceRef();
        }
        return argument instanceof NodeRef ref ? ref : null;
    }

    private boolean readable(NodeRef node) {
        return node == null
                || permissions.hasPermission(node, PermissionService.READ_PROPERTIES) == AccessStatus.ALLOWED;
    }

    private Object filter(Method method, Object answer, Function<Object, NodeRef> by) {
        if (answer instanceof List<?> several) {
            List<Object> seen = new ArrayList<>();
            for (Object each : several) {
                if (readable(by.apply(each))) {
                    seen.add(each);
                }
            }
            return seen;
        }
        if (answer != null && !readable(by.apply(answer))) {
            throw denied(method);
        }
        return answer;
    }
}
