package org.rectify.platform.alfresco;

import org.rectify.platform.Identity;
import org.springframework.util.MethodInvoker;

/** A method of a bean that a schedule calls, as the system. */
public final class ScheduledTask implements Runnable {

    private final Identity identity;
    private final Object bean;
    private final String method;

    public ScheduledTask(Identity identity, Object bean, String method) {
        this.identity = identity;
        this.bean = bean;
        this.method = method;
    }

    @Override
    public void run() {
        identity.runAsSystem(this::call);
    }

    private void call() {
        try {
            MethodInvoker invoker = new MethodInvoker();
            invoker.setTargetObject(bean);
            invoker.setTargetMethod(method);
            invoker.prepare();
            invoker.invoke();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The task " + method + " failed", e);
        }
    }
}
