package org.rectify.web;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The query parameters that a call takes; any other is refused. Parameters that several calls take alike stand on an
 * annotation of their own, which carries this one.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    String[] value();

    /** Reads what a method's annotations say together. */
    final class Of {

        private Of() {}

        /** The names of the parameters that the method takes, in the order in which they are said. */
        public static List<String> method(Method method) {
            List<String> names = new ArrayList<>();
            for (Annotation annotation : method.getAnnotations()) {
                Takes takes = annotation instanceof Takes own
                        ? own
                        : annotation.annotationType().getAnnotation(Takes.class);
                if (takes != null) {
                    names.addAll(List.of(takes.value()));
                }
            }
            return names;
        }
    }
}
