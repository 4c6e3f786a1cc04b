package org.rectify.host.module;

import java.lang.reflect.Proxy;
import org.alfresco.service.ServiceRegistry;
import org.springframework.beans.factory.BeanFactory;

/** The public services in one place, each looked up under its bean name when it is asked for. */
public final class ServiceRegistryFactory {
    private ServiceRegistryFactory() {}

    /** A registry over the beans of a factory. */
    public static ServiceRegistry create(BeanFactory beans) {
        return (ServiceRegistry) Proxy.newProxyInstance(
                ServiceRegistry.class.getClassLoader(),
                new Class<?>[] {ServiceRegistry.class},
                (proxy, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == args[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "ServiceRegistry";
                        };
                    }
                    return beans.getBean(bean(method.getName().substring("get".length())), method.getReturnType());
                });
    }

    private static String bean(String service) {
        return switch (service) {
            case "RetryingTransactionHelper" -> "retryingTransactionHelper";
            case "PolicyComponent" -> "policyComponent";
            case "JobLockService" -> "jobLockService";
            default -> service;
        };
    }
}
