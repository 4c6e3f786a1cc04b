package org.rectify.host.node;

import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;

/** The nodes that are there from the beginning. */
public final class WellKnown {
    public static final NodeRef ROOT = ref(1);
    public static final NodeRef COMPANY_HOME = ref(2);
    public static final NodeRef SYSTEM = ref(3);
    public static final NodeRef PEOPLE = ref(4);
    public static final NodeRef AUTHORITIES = ref(5);
    public static final NodeRef SITES = ref(6);
    public static final NodeRef WORKFLOW = ref(7);
    public static final NodeRef PACKAGES = ref(8);

    private WellKnown() {}

    private static NodeRef ref(int number) {
        return new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number));
    }
}
