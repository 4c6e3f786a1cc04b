package org.rectify.host.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Finds people by the beginnings of what their nodes say, whatever the case. */
final class PeopleSearch {
    private final NodeService nodes;

    PeopleSearch(NodeService nodes) {
        this.nodes = nodes;
    }

    PagingResults<PersonInfo> find(
            Iterable<NodeRef> people,
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest paging) {
        String wanted = pattern == null ? "" : pattern.strip().toLowerCase(Locale.ROOT);
        List<Found> found = new ArrayList<>();
        for (NodeRef person : people) {
            Map<QName, Serializable> properties = nodes.getProperties(person);
            boolean matches = wanted.isEmpty()
                    || filterProps != null
                            && filterProps.stream()
                                    .anyMatch(name -> text(properties, name).startsWith(wanted));
            if (matches) {
                found.add(new Found(person, properties));
            }
        }
        found.sort(order(sortProps));
        List<PersonInfo> page = found.stream()
                .skip(paging.getSkipCount())
                .limit(paging.getMaxItems())
                .map(Found::info)
                .toList();
        return new Results(page, found.size(), paging.getSkipCount() + page.size() < found.size());
    }

    private static Comparator<Found> order(List<Pair<QName, Boolean>> sortProps) {
        Comparator<Found> order = (one, other) -> 0;
        for (Pair<QName, Boolean> sort : sortProps == null ? List.<Pair<QName, Boolean>>of() : sortProps) {
            Comparator<Found> by = Comparator.comparing(person -> text(person.properties(), sort.getFirst()));
            order = order.thenComparing(sort.getSecond() ? by : by.reversed());
        }
        return order;
    }

    private static String text(Map<QName, Serializable> properties, QName name) {
        return Objects.toString(properties.get(name), "").toLowerCase(Locale.ROOT);
    }

    private record Found(NodeRef node, Map<QName, Serializable> properties) {
        PersonInfo info() {
            return new PersonInfo(
                    node,
                    (String) properties.get(ContentModel.PROP_USERNAME),
                    (String) properties.get(ContentModel.PROP_FIRSTNAME),
                    (String) properties.get(ContentModel.PROP_LASTNAME));
        }
    }

    private record Results(List<PersonInfo> getPage, int total, boolean hasMoreItems)
            implements PagingResults<PersonInfo> {
        @Override
        public Pair<Integer, Integer> getTotalResultCount() {
            return new Pair<>(total, total);
        }

        @Override
        public String getQueryExecutionId() {
            return null;
        }
    }
}
