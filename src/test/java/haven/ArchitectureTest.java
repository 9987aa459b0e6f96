package haven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import haven.access.Allowed;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the house: docs/architecture.md in rules that fail the build. */
class ArchitectureTest {

    /** A package uses packages on lower shelves only. What stands on no shelf is a feature, above all of them. */
    private static final List<Set<String>> SHELVES = List.of(
            Set.of("shared"),
            Set.of("job", "paper", "calendar"),
            Set.of("access"),
            Set.of("audit"),
            Set.of("mail"),
            Set.of("account"),
            Set.of("place"),
            Set.of("person"),
            Set.of("edition", "due", "search", "booking", "board", "pack"),
            Set.of("sheet"),
            Set.of("contact"),
            Set.of("medical", "detail"));

    /** Features are strangers. An arrow between two of them is declared here, and explained in docs/decisions. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.of();

    /** No service, yet they open transactions: what access asks before anybody is known to be calling. */
    private static final Set<String> TRANSACTIONS_WITHOUT_A_SERVICE = Set.of(
            "haven.person.DutyRegister",
            "haven.sheet.ImportRegister",
            "haven.access.FormPosts",
            "haven.job.JobRegister",
            "haven.mail.DeliveryRegister",
            "haven.mail.DigestRegister",
            "haven.mail.Outbox");

    private static final JavaClasses HAVEN = HavenClasses.ALL;

    @Test
    @DisplayName("there are classes to judge")
    void somethingToJudge() {
        assertThat(HAVEN).hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("packages know each other in one direction only")
    void noCycles() {
        slices().matching("haven.(*)..").should().beFreeOfCycles().check(HAVEN);
    }

    @Test
    @DisplayName(
            "arrows point down: shared, job, access, audit, mail, account, place, person, the other nouns, features")
    void shelves() {
        for (var user : packages()) {
            for (var used : packages()) {
                if (!user.equals(used) && !mayUse(user, used)) {
                    noClasses()
                            .that()
                            .resideInAPackage("haven." + user + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("haven." + used + "..")
                            .because("shelves and NEIGHBOURS forbid " + user + " -> " + used)
                            .check(HAVEN);
                }
            }
        }
    }

    private static boolean mayUse(String user, String used) {
        if (user.equals("launch") || used.equals("launch")) {
            return false;
        }
        var isNeighbour = NEIGHBOURS.getOrDefault(user, Set.of()).contains(used);
        return shelf(used) < shelf(user) || isNeighbour;
    }

    private static int shelf(String name) {
        for (int i = 0; i < SHELVES.size(); i++) {
            if (SHELVES.get(i).contains(name)) {
                return i;
            }
        }
        return SHELVES.size();
    }

    private static Set<String> packages() {
        var names = new TreeSet<String>();
        HAVEN.forEach(type ->
                names.add(type.getPackageName().replaceFirst("^haven\\.?", "").split("\\.")[0]));
        return names;
    }

    @Test
    @DisplayName("repositories are package-private, and the only ones with an EntityManager")
    void repositories() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(HAVEN);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackage("haven.shared..")
                .should()
                .dependOnClassesThat(are(type(EntityManager.class)))
                .check(HAVEN);
    }

    @Test
    @DisplayName("transactions begin in services, and every public method of a service says who is allowed")
    void services() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould(haveNameIn(TRANSACTIONS_WITHOUT_A_SERVICE))
                .check(HAVEN);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(simpleNameEndingWith("Service"))
                .allowEmptyShould(true)
                .check(HAVEN);
        classes()
                .that(are(service()))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(HAVEN);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(service()))
                .should()
                .beAnnotatedWith(Allowed.class)
                .check(HAVEN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.annotation.security..")
                .because("@RolesAllowed on a CDI bean is ignored in silence")
                .check(HAVEN);
    }

    /** A support service of the field's own words is an entity or a record, and no service of ours. */
    private static DescribedPredicate<JavaClass> service() {
        return simpleNameEndingWith("Service")
                .and(DescribedPredicate.describe(
                        "are neither entities nor records",
                        type -> !type.isAnnotatedWith(Entity.class) && !type.isRecord()));
    }

    @Test
    @DisplayName("pages ask services, never repositories")
    void pages() {
        noClasses()
                .that(are(named()))
                .or()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Panel")
                .should()
                .dependOnClassesThat(are(simpleNameEndingWith("Repository")))
                .check(HAVEN);
    }

    @Test
    @DisplayName("every declared arrow between features is in use")
    void neighboursAreReal() {
        var packages = new HashSet<>(packages());
        NEIGHBOURS.forEach((user, used) -> {
            assertThat(packages).contains(user).containsAll(used);
            used.forEach(one -> assertThat(HAVEN.that(resideInAPackage("haven." + user + "..")).stream()
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .anyMatch(arrow ->
                                    arrow.getTargetClass().getPackageName().startsWith("haven." + one)))
                    .as(user + " -> " + one)
                    .isTrue());
        });
    }

    private static DescribedPredicate<JavaClass> named() {
        return DescribedPredicate.describe("named beans", type -> type.isAnnotatedWith(Named.class));
    }

    private static ArchCondition<JavaClass> haveNameIn(Set<String> names) {
        return ArchCondition.from(
                DescribedPredicate.describe("be one of " + names, type -> names.contains(type.getName())));
    }
}
