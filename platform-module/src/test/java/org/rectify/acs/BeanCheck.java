package org.rectify.acs;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rectify.acs.Contexts.Bean;

/** Whether the beans that the module's contexts name are there, and theirs can be made. */
final class BeanCheck {

    private final Contexts contexts;
    private final HostBeans beans;
    private final Host host;
    private final SortedSet<String> problems = new TreeSet<>();

    BeanCheck(Contexts contexts, HostBeans beans, Host host) {
        this.contexts = contexts;
        this.beans = beans;
        this.host = host;
    }

    SortedSet<String> problems() {
        contexts.named().stream()
                .filter(id -> !contexts.defines(id) && !beans.have(id))
                .forEach(id -> problems.add("No bean has the id " + id));
        contexts.beans().forEach(this::check);
        return problems;
    }

    private void check(Bean bean) {
        boolean foreignParent = !bean.parent().isEmpty() && !contexts.defines(bean.parent());
        if (foreignParent && !beans.isAbstract(bean.parent())) {
            problems.add(bean.id() + " has the parent " + bean.parent() + ", which is no abstract bean of the host");
        }
        if (beans.have(bean.id())) {
            problems.add(bean.id() + " takes the place of a bean of the host");
        }
        String type = bean.type().isEmpty() && foreignParent ? beans.type(bean.parent()) : bean.type();
        if (type.isEmpty()) {
            return;
        }
        if (host.find(type).isEmpty()) {
            problems.add(bean.id() + " is of the unknown class " + type);
            return;
        }
        unknown(type, bean.properties()).forEach(name -> problems.add(type + " has no property " + name));
    }

    private List<String> unknown(String type, List<String> properties) {
        return properties.stream()
                .filter(name ->
                        !host.hasSetter(type, "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1)))
                .toList();
    }
}
