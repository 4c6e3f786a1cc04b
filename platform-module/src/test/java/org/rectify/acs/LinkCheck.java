package org.rectify.acs;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rectify.acs.Libraries.Library;
import org.rectify.acs.Module.CompiledType;
import org.rectify.acs.References.Member;

/** Whether compiled classes would link against a host: all that they refer to is there, and is what it was taken for. */
final class LinkCheck {

    private final Host host;
    private final Libraries ownLibraries;
    private final SortedSet<String> problems = new TreeSet<>();

    /**
     * A check against that host.
     *
     * @param ownLibraries what the module brings along
     */
    LinkCheck(Host host, Libraries ownLibraries) {
        this.host = host;
        this.ownLibraries = ownLibraries;
    }

    /** What is wrong with the modules, which link against each other too. */
    SortedSet<String> problems(Iterable<Module> modules) {
        modules.forEach(module ->
                host.add(module.types().stream().map(CompiledType::whole).toList()));
        modules.forEach(module -> module.types().forEach(this::check));
        return problems;
    }

    private void check(CompiledType type) {
        References references = type.references();
        references.types().forEach(each -> checkType(each, type));
        references.members().forEach(each -> checkMember(each, type));
        references.lambdas().forEach(each -> checkLambda(each, type));
        if (type.whole().isConcrete()) {
            host.abstractMembers(type.name()).forEach(member -> problem(type, "does not implement " + member));
        }
        host.find(type.whole().superName())
                .filter(parent -> parent.kind().equals("final"))
                .ifPresent(parent -> problem(type, "extends the final " + parent.name()));
    }

    private void checkType(String name, CompiledType from) {
        TypeFact found = host.find(name).orElse(null);
        if (found == null) {
            problem(from, "refers to the unknown class " + name);
            return;
        }
        boolean taken = ClassPath.find(name).map(TypeFact::isInterface).orElse(found.isInterface());
        if (taken != found.isInterface()) {
            problem(from, "takes " + name + (taken ? " for an interface" : " for a class"));
        }
        checkLibrary(name, from);
    }

    private void checkLibrary(String name, CompiledType from) {
        if (Host.isOwn(name)) {
            return;
        }
        Library.having(name)
                .filter(library -> !library.name().startsWith("rectify-"))
                .filter(library -> !host.libraries().contain(library.name()) && !ownLibraries.contain(library))
                .ifPresent(library -> problem(from, "uses " + library.name() + ", which nobody ships"));
    }

    private void checkMember(Member member, CompiledType from) {
        if (host.find(member.owner()).isEmpty()) {
            return;
        }
        TypeFact found = host.declaring(member.owner(), member.signature()).orElse(null);
        if (found == null) {
            problem(from, "refers to the unknown member " + member);
            return;
        }
        ClassPath.find(found.name())
                .filter(compiled -> compiled.members().containsKey(member.signature()))
                .filter(compiled ->
                        compiled.has(member.signature(), "static") != found.has(member.signature(), "static"))
                .ifPresent(compiled -> problem(from, "is wrong on whether " + member + " is static"));
    }

    private void checkLambda(Member lambda, CompiledType from) {
        Set<String> open = host.abstractMembers(lambda.owner());
        if (open.size() != 1 || !open.iterator().next().startsWith(lambda.name() + " ")) {
            problem(from, "takes " + lambda.owner() + " for a function, but it has the abstract methods " + open);
        }
    }

    private void problem(CompiledType from, String what) {
        problems.add(from.name() + " " + what);
    }
}
