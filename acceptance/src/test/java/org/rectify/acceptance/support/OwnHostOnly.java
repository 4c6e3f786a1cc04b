package org.rectify.acceptance.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests that start and end embedded hosts of their own; passed over where a running host was named. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OwnHostOnly.Condition.class)
public @interface OwnHostOnly {

    /** The rule behind the annotation. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Host.ownHost()
                    ? ConditionEvaluationResult.enabled("the tests start their own host")
                    : ConditionEvaluationResult.disabled("a running host was named, which is not ours to end");
        }
    }
}
