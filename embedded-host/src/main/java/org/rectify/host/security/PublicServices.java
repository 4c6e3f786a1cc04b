package org.rectify.host.security;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * The services under their capital names: they want a user, ask for permission, and run in a transaction. As in ACS the
 * ones under the small names do none of that.
 */
public final class PublicServices {
    private final RetryingTransactionHelper transactions;
    private final Guard guard;

    public PublicServices(
            RetryingTransactionHelper transactions, PermissionService permissions, AuthorityService authorities) {
        this.transactions = transactions;
        this.guard = new Guard(permissions, authorities);
    }

    /** The service behind the rules of its kind. */
    public <T> T of(Class<T> type, T target) {
        Map<String, Guard.Rule> rules = Rules.of(type);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return Guard.invoke(target, method, arguments);
            }
            Guard.Rule rule = rules.getOrDefault(method.getName(), Guard.Rule.ANYBODY);
            boolean readOnly = Rules.reads(method.getName());
            try {
                return transactions.doInTransaction(() -> guard.call(target, method, arguments, rule), readOnly);
            } catch (AlfrescoRuntimeException wrapped) {
                throw declared(method, wrapped);
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A checked exception that the method declares comes out as itself. */
    private static Throwable declared(Method method, AlfrescoRuntimeException wrapped) {
        return Arrays.stream(method.getExceptionTypes()).anyMatch(type -> type.isInstance(wrapped.getCause()))
                ? wrapped.getCause()
                : wrapped;
    }
}
