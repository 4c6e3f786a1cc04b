package org.rectify.host.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Properties that are read from their stored text only when somebody asks. */
final class LazyProperties {
    private final PropertyCodec codec;
    private volatile String text;
    private volatile Map<QName, Serializable> map;

    private LazyProperties(PropertyCodec codec, String text, Map<QName, Serializable> map) {
        this.codec = codec;
        this.text = text;
        this.map = map;
    }

    static LazyProperties of(Map<QName, Serializable> map) {
        return new LazyProperties(null, null, Collections.unmodifiableMap(new LinkedHashMap<>(map)));
    }

    static LazyProperties stored(PropertyCodec codec, String text) {
        return new LazyProperties(codec, text, null);
    }

    Map<QName, Serializable> map() {
        Map<QName, Serializable> known = map;
        if (known == null) {
            known = Collections.unmodifiableMap(codec.read(text));
            map = known;
            text = null;
        }
        return known;
    }
}
