package org.rectify.acs;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rectify.acs.Module.CompiledType;

/** Whether what alfresco-api declares is what the host has. */
final class SignatureCheck {

    private final Host host;
    private final SortedSet<String> problems = new TreeSet<>();

    SignatureCheck(Host host) {
        this.host = host;
    }

    SortedSet<String> problems(Module signatures) {
        signatures.types().stream()
                .filter(CompiledType::visible)
                .map(CompiledType::offered)
                .forEach(this::check);
        return problems;
    }

    private void check(TypeFact declared) {
        TypeFact real = host.find(declared.name()).orElse(null);
        if (real == null) {
            problems.add(declared.name() + " is not of the host");
            return;
        }
        if (declared.isInterface() != real.isInterface()) {
            problems.add(declared.name() + " is an interface here or there only");
        }
        declared.members().keySet().stream()
                .filter(member -> !member.startsWith("<clinit>"))
                .forEach(member -> check(declared, member));
        Stream.concat(Stream.ofNullable(declared.superName()), declared.interfaces().stream())
                .filter(parent ->
                        host.lineage(declared.name()).stream().noneMatch(each -> Objects.equals(each.name(), parent)))
                .forEach(parent -> problems.add(declared.name() + " is no " + parent + " on the host"));
    }

    private void check(TypeFact declared, String member) {
        TypeFact real = host.declaring(declared.name(), member).orElse(null);
        if (real == null) {
            problems.add(declared.name() + "." + member + " is not of the host");
        } else if (real.has(member, "static") != declared.has(member, "static")) {
            problems.add(declared.name() + "." + member + " is static here or there only");
        }
    }
}
