package org.rectify.record.alfresco;

import java.util.List;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyModel;

/** Which nodes one kind of record consists of; a bean for each kind puts them under the guard. */
public final class GuardedTypes {

    private final RecordGuard guard;
    private final String folder;
    private final List<String> parts;

    /**
     * @param folder local name of the type of the record's own node
     * @param parts local names of the types of what lies in it
     */
    public GuardedTypes(RecordGuard guard, String folder, List<String> parts) {
        this.guard = guard;
        this.folder = folder;
        this.parts = List.copyOf(parts);
    }

    /** Called once the models are loaded. */
    public void init() {
        guard.protect(name(folder), parts.stream().map(GuardedTypes::name).toList());
    }

    private static QName name(String local) {
        return QName.createQName(RectifyModel.URI, local);
    }
}
