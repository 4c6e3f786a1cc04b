package org.rectify.agreement;

import java.util.Map;

/**
 * A step that somebody asks for, as it came in.
 *
 * @param fields by the names of the step's form; values are what JSON knows, not yet checked
 * @param expectedVersion the version that the caller saw, null where the caller does not care
 */
public record AgreementRequest(AgreementStep step, Map<String, Object> fields, Integer expectedVersion) {

    public AgreementRequest {
        fields = Map.copyOf(fields);
    }

    public static AgreementRequest of(AgreementStep step, Map<String, Object> fields) {
        return new AgreementRequest(step, fields, null);
    }

    /** Without what was typed as a password: nothing that is passed on, logged or shown may hold it. */
    @Override
    public String toString() {
        return "AgreementRequest[" + step.code() + "]";
    }
}
