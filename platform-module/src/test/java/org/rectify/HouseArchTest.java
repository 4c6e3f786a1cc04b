package org.rectify;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.rectify.platform.SettableClock;

/** The house's rules on what may know what. */
class HouseArchTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.rectify");

    /** {@code org.rectify.<feature>.<side>…} but for the frame, which is there for all. */
    private static final Pattern SIDE = Pattern.compile(
            "org\\.rectify\\.(?!platform\\b|web\\b|record\\b)(\\w+)\\.(internal|alfresco|sql|workflow|web)(\\..*)?");

    @Test
    void decisionsArePlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.alfresco..",
                        "org.activiti..",
                        "org.quartz..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.servlet.."));
    }

    @Test
    void nobodyKnowsTheEmbeddedHost() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.rectify.host..", "org.eclipse.jetty..", "org.h2..", "org.apache.lucene.."));
    }

    @Test
    void featuresMeetAtTheirDoors() {
        check(noClasses().should(new ArchCondition<>("use what lies behind another feature's door") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> behindAnotherDoor(user, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(user, dependency.getDescription())));
            }
        }));
    }

    @Test
    void theFrameKnowsNoFeature() {
        check(noClasses()
                .that()
                .resideInAPackage("org.rectify.platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.rectify..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.rectify.platform..", "org.rectify.model..")))));
    }

    @Test
    void theFrameOfRecordsKnowsNoKindOfRecord() {
        check(noClasses()
                .that()
                .resideInAPackage("org.rectify.record..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.rectify.order..",
                        "org.rectify.notice..",
                        "org.rectify.agreement..",
                        "org.rectify.problem..",
                        "org.rectify.register..",
                        "org.rectify.demo.."));
    }

    @Test
    void onlyTheWebSideKnowsTheWeb() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.rectify.web..", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.rectify.web.."));
    }

    @Test
    void onlyTheSqlSideKnowsSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.flywaydb.."));
    }

    @Test
    void onlyTheWorkflowSideKnowsTheEngine() {
        // That two people ended one task at once has to be told from a fault where faults become answers.
        DescribedPredicate<JavaClass> lostRace = equivalentTo(ActivitiOptimisticLockingException.class);
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..workflow..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.activiti..", "org.alfresco.repo.workflow..", "org.alfresco.service.cmr.workflow..")
                        .and(DescribedPredicate.not(lostRace))));
    }

    @Test
    void theTimeComesFromTheClock() {
        ArchRule rule = noClasses()
                .that()
                .areNotAssignableTo(SettableClock.class)
                .should()
                .accessTargetWhere(are(readingTheMachinesClock()));
        check(rule);
        for (Class<?> careless : List.of(CallsNow.class, RefersToNow.class, MakesADate.class)) {
            assertThat(rule.evaluate(new ClassFileImporter().importClasses(careless))
                            .hasViolation())
                    .isTrue();
        }
    }

    @Test
    void nobodySleeps() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class));
    }

    @Test
    void nobodyWritesToTheConsole() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void beansAreGivenWhatTheyNeedWhenTheyAreMade() {
        check(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** What faces the host or the web may be used by what faces the same way; all else is its feature's own. */
    private static boolean behindAnotherDoor(JavaClass user, JavaClass used) {
        Matcher side = SIDE.matcher(used.getPackageName());
        if (!side.matches() || (user.getPackageName() + ".").startsWith("org.rectify." + side.group(1) + ".")) {
            return false;
        }
        boolean facesOut = Set.of("alfresco", "web").contains(side.group(2));
        return !facesOut || !(user.getPackageName() + ".").contains("." + side.group(2) + ".");
    }

    private static DescribedPredicate<JavaAccess<?>> readingTheMachinesClock() {
        return DescribedPredicate.describe("reading the machine's clock", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String owner = access.getTargetOwner().getName();
            boolean clockless =
                    target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
            return owner.startsWith("java.time.") && target.getName().equals("now") && clockless
                    || owner.equals(Clock.class.getName()) && target.getName().startsWith("system")
                    || owner.equals(System.class.getName()) && target.getName().equals("currentTimeMillis")
                    || owner.equals(Date.class.getName())
                            && target.getRawParameterTypes().isEmpty()
                            && target.getName().equals("<init>");
        });
    }

    static final class CallsNow {
        LocalDate today = LocalDate.now();
    }

    static final class RefersToNow {
        Supplier<Instant> clock = Instant::now;
    }

    static final class MakesADate {
        Date date = new Date();
    }
}
