package haven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds how things are done in every package: names, clock, scopes, who knows Faces. */
class ConventionsTest {

    private static final String BANNED_NAMES = ".*(Impl|Manager|Helper|Utils?|Dto|DTO|Vo|Facade|Controller|Bean)";

    private static final Class<?>[] WITHOUT_CLOCK = {
        java.time.LocalDate.class,
        java.time.LocalDateTime.class,
        java.time.LocalTime.class,
        java.time.ZonedDateTime.class,
        java.time.OffsetDateTime.class,
        java.time.Instant.class,
        java.time.Year.class,
        java.time.YearMonth.class
    };

    private static final JavaClasses HAVEN = HavenClasses.ALL;

    @Test
    @DisplayName("services, repositories and entities know nothing of Faces")
    void faces() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FacesContext.class.getPackageName().replaceFirst("\\.context$", ".."))
                .check(HAVEN);
    }

    @Test
    @DisplayName("sessions belong to access, enterprise beans are jobs")
    void scopes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("haven.access..")
                .should()
                .beAnnotatedWith(SessionScoped.class)
                .check(HAVEN);
        classes()
                .that()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveSimpleNameEndingWith("Job")
                .check(HAVEN);
    }

    @Test
    @DisplayName("time comes from the injected clock")
    void clock() {
        var outside = noClasses()
                .that()
                .resideOutsideOfPackage("haven.launch..")
                .and()
                .doNotHaveFullyQualifiedName("haven.shared.PortalClock");
        for (var type : WITHOUT_CLOCK) {
            outside.should().callMethod(type, "now").check(HAVEN);
            outside.should()
                    .callMethod(type, "now", java.time.ZoneId.class)
                    .allowEmptyShould(true)
                    .check(HAVEN);
        }
        outside.should().callConstructor(Date.class).check(HAVEN);
        outside.should().callMethod(System.class, "currentTimeMillis").check(HAVEN);
        outside.should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Clock.system...()",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .check(HAVEN);
    }

    @Test
    @DisplayName("names tell what a class is, and those that tell nothing are not used")
    void names() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("PepManager") // the field's own word for a person
                .should()
                .haveNameMatching(BANNED_NAMES)
                .check(HAVEN);
        classes()
                .that()
                .areAssignableTo(HttpServlet.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(HAVEN);
        classes()
                .that()
                .areAssignableTo(Filter.class)
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Filter")
                .check(HAVEN);
        classes()
                .that()
                .areAnnotatedWith(Interceptor.class)
                .should()
                .haveSimpleNameEndingWith("Interceptor")
                .check(HAVEN);
        classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areAnnotatedWith(Named.class)
                .should()
                .bePublic()
                .check(HAVEN);
    }
}
