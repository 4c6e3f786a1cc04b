package org.rectify.search.alfresco;

import static org.rectify.model.RectifyModel.PROP_SEARCH_KIND;
import static org.rectify.model.RectifyModel.PROP_SEARCH_LIGHT;
import static org.rectify.model.RectifyModel.PROP_SEARCH_RECORD;
import static org.rectify.model.RectifyModel.PROP_SEARCH_SOURCE;
import static org.rectify.model.RectifyModel.PROP_SEARCH_STATUS;
import static org.rectify.model.RectifyModel.PROP_SEARCH_UNIT;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabel;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandlerRegistry;
import org.alfresco.service.namespace.QName;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Names the values of our facets in Share's own search, in the reader's language: the index counts codes. Which facets there
 * are is said by {@code alfresco/extension/solr-facets-config-custom.properties}, which the host reads of every JAR.
 */
public final class ShareFacets {

    /** Whose statuses have names of their own; what none of them names is an order's. */
    private static final List<String> STATUSES =
            List.of("rectify.status.", "rectify.problemStatus.", "rectify.noticeStatus.", "rectify.agreementStatus.");

    /** In the order in which they are shown: what is late first. */
    private static final List<String> LIGHTS = List.of("red", "yellow", "green");

    private final FacetLabelDisplayHandlerRegistry registry;
    private final Units units;

    public ShareFacets(FacetLabelDisplayHandlerRegistry registry, Units units) {
        this.registry = registry;
        this.units = units;
    }

    /** Makes the names known to the host. */
    public void register() {
        name(PROP_SEARCH_KIND, code -> word(Stream.of("rectify.searchKind."), code));
        name(PROP_SEARCH_RECORD, code -> word(Stream.of("rectify.searchKind."), code));
        name(PROP_SEARCH_SOURCE, code -> word(Stream.of("rectify.source."), code));
        name(PROP_SEARCH_STATUS, code -> word(STATUSES.stream(), code));
        registry.addDisplayHandler(
                key(PROP_SEARCH_LIGHT),
                value -> new FacetLabel(value, word(Stream.of("rectify.light."), value), LIGHTS.indexOf(value)));
        name(PROP_SEARCH_UNIT, code -> units.find(code).map(Unit::name).orElse(code));
    }

    private void name(QName property, UnaryOperator<String> namer) {
        registry.addDisplayHandler(key(property), value -> new FacetLabel(value, namer.apply(value), -1));
    }

    private static String key(QName property) {
        return "@" + property;
    }

    private static String word(Stream<String> groups, String code) {
        return groups.map(group -> I18NUtil.getMessage(group + code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
