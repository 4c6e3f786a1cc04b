package org.rectify.host.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.QName;

/** The kinds of values that properties may hold. */
final class DataTypes {
    private static final Map<QName, DataTypeDefinition> ALL = Stream.of(
                    new Kind(DataTypeDefinition.ANY, "java.lang.Object"),
                    new Kind(DataTypeDefinition.TEXT, "java.lang.String"),
                    new Kind(DataTypeDefinition.MLTEXT, "org.alfresco.service.cmr.repository.MLText"),
                    new Kind(DataTypeDefinition.CONTENT, "org.alfresco.service.cmr.repository.ContentData"),
                    new Kind(DataTypeDefinition.INT, "java.lang.Integer"),
                    new Kind(DataTypeDefinition.LONG, "java.lang.Long"),
                    new Kind(DataTypeDefinition.FLOAT, "java.lang.Float"),
                    new Kind(DataTypeDefinition.DOUBLE, "java.lang.Double"),
                    new Kind(DataTypeDefinition.DATE, "java.util.Date"),
                    new Kind(DataTypeDefinition.DATETIME, "java.util.Date"),
                    new Kind(DataTypeDefinition.BOOLEAN, "java.lang.Boolean"),
                    new Kind(DataTypeDefinition.QNAME, "org.alfresco.service.namespace.QName"),
                    new Kind(DataTypeDefinition.CATEGORY, "org.alfresco.service.cmr.repository.NodeRef"),
                    new Kind(DataTypeDefinition.NODE_REF, "org.alfresco.service.cmr.repository.NodeRef"),
                    new Kind(DataTypeDefinition.LOCALE, "java.util.Locale"))
            .collect(Collectors.toMap(DataTypeDefinition::getName, kind -> kind));

    private DataTypes() {}

    private record Kind(QName name, String javaClassName) implements DataTypeDefinition {
        @Override
        public QName getName() {
            return name;
        }

        @Override
        public String getJavaClassName() {
            return javaClassName;
        }
    }

    static DataTypeDefinition find(QName name) {
        return ALL.get(name);
    }
}
