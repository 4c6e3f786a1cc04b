package org.rectify.acs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;

/** The check finds what it is there to find: each test takes something away from a host on which all is well. */
class LinkCheckTest {

    private static final String NODES = "org/alfresco/service/cmr/repository/NodeService";
    private static final String WORK = "org/alfresco/repo/security/authentication/AuthenticationUtil$RunAsWork";

    @Test
    void findsAMissingClass() {
        assertThat(problems(types -> types.remove(NODES)))
                .anyMatch(problem -> problem.contains("unknown class " + NODES));
    }

    @Test
    void findsAMissingMember() {
        assertThat(problems(types -> types.get(NODES).members().keySet().removeIf(name -> name.startsWith("exists "))))
                .anyMatch(problem -> problem.contains("unknown member " + NODES + ".exists"));
    }

    @Test
    void findsAMethodThatALambdaDoesNotImplement() {
        assertThat(problems(types -> types.get(WORK).members().put("more ()V", Set.of("abstract"))))
                .anyMatch(problem -> problem.contains(WORK + " for a function"));
    }

    @Test
    void findsAMethodThatAClassDoesNotImplement() {
        String policy = "org/alfresco/repo/node/NodeServicePolicies$OnUpdatePropertiesPolicy";
        assertThat(problems(types -> types.get(policy).members().put("more ()V", Set.of("abstract"))))
                .anyMatch(problem -> problem.endsWith("does not implement more ()V")
                        || problem.contains(policy + " for a function"));
    }

    @Test
    void findsAnInterfaceThatIsAClass() {
        assertThat(problems(types -> types.compute(NODES, (name, real) -> copy(real, "class"))))
                .anyMatch(problem -> problem.contains("takes " + NODES + " for an interface"));
    }

    @Test
    void findsAMemberThatIsStaticHereOnly() {
        assertThat(problems(types -> types.get("org/alfresco/service/namespace/QName")
                        .members()
                        .replaceAll((name, flags) -> Set.of())))
                .anyMatch(problem -> problem.contains("static"));
    }

    @Test
    void findsALibraryThatNobodyShips() {
        Host bare = new Host(AcsVersion.V25_5.host().facts(), Libraries.of(List.of("spring-core-6.2.19")));
        assertThat(new LinkCheck(bare, Libraries.of(List.of())).problems(Modules.all()))
                .anyMatch(problem -> problem.endsWith("uses quartz, which nobody ships"))
                .anyMatch(problem -> problem.endsWith("uses flyway-core, which nobody ships"))
                .noneMatch(problem -> problem.contains("uses spring-core,"));
    }

    @Test
    void signaturesMustNotDeclareMoreThanThereIs() {
        Map<String, TypeFact> types = new TreeMap<>(AcsVersion.V25_5.host().facts());
        types.compute(
                NODES, (name, real) -> new TypeFact(name, real.kind(), "java/lang/Object", List.of(), new TreeMap<>()));
        Host host = new Host(types, AcsVersion.V25_5.libraries());
        assertThat(new SignatureCheck(host).problems(Module.having(NodeService.class)))
                .anyMatch(problem -> problem.startsWith(NODES + ".exists "));
    }

    private static Set<String> problems(Consumer<Map<String, TypeFact>> change) {
        Map<String, TypeFact> types = new TreeMap<>(AcsVersion.V25_5.host().facts());
        change.accept(types);
        return new LinkCheck(new Host(types, AcsVersion.V25_5.libraries()), Modules.ownLibraries())
                .problems(Modules.all());
    }

    private static TypeFact copy(TypeFact real, String kind) {
        return new TypeFact(real.name(), kind, real.superName(), real.interfaces(), real.members());
    }
}
