package org.rectify.acceptance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rectify.acceptance.support.Host;

/** For tests in the browser; passed over on a host that does not show the interface by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InterfaceOnly.Condition.class)
@interface InterfaceOnly {

    /** The rule behind the annotation. */
    final class Condition implements ExecutionCondition {

        private static Boolean shown;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return shown()
                    ? ConditionEvaluationResult.enabled("the host shows the interface")
                    : ConditionEvaluationResult.disabled(
                            Host.current().site() + "/ does not show the interface: the browser tests are skipped");
        }

        private static synchronized boolean shown() {
            if (shown == null) {
                Host host = Host.current();
                shown = host.call("GET", host.site() + "/")
                        .sendUnchecked()
                        .text()
                        .contains("rectify-root");
            }
            return shown;
        }
    }
}
