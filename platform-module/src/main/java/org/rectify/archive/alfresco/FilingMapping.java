package org.rectify.archive.alfresco;

import static org.rectify.model.RectifyModel.PROP_ARCHIVED_AT;
import static org.rectify.model.RectifyModel.PROP_ARCHIVED_BY;
import static org.rectify.model.RectifyModel.PROP_ARCHIVE_NUMBER;
import static org.rectify.model.RectifyModel.PROP_RETENTION;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;

/** The aspect {@code rect:archived} of a record of any kind. */
public final class FilingMapping {

    private FilingMapping() {}

    /** Null where the node has no such aspect. */
    public static Filing read(Properties node) {
        return node.text(PROP_ARCHIVED_BY) == null
                ? null
                : new Filing(
                        node.text(PROP_ARCHIVED_BY),
                        node.instant(PROP_ARCHIVED_AT),
                        node.text(PROP_ARCHIVE_NUMBER),
                        Coded.of(Retention.class, node.text(PROP_RETENTION)));
    }

    public static Map<QName, Serializable> write(Filing filing, ZoneId zone) {
        return Properties.empty(zone)
                .set(PROP_ARCHIVED_BY, filing.by())
                .setInstant(PROP_ARCHIVED_AT, filing.at())
                .set(PROP_ARCHIVE_NUMBER, filing.number())
                .set(PROP_RETENTION, filing.retention().code())
                .asMap();
    }
}
