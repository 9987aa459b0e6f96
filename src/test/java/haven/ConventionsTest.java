package haven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import org.junit.jupiter.api.BeforeAll;
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

    private static JavaClasses haven;

    @BeforeAll
    static void read() {
        haven = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("haven");
        assertThat(haven.stream()).as("classes of the house").hasSizeGreaterThan(100);
    }

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
                .check(haven);
    }

    @Test
    @DisplayName("sessions belong to access, enterprise beans are jobs")
    void scopes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("haven.access..")
                .should()
                .beAnnotatedWith(SessionScoped.class)
                .check(haven);
        classes()
                .that()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveSimpleNameEndingWith("Job")
                .check(haven);
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
            outside.should().callMethod(type, "now").check(haven);
            outside.should()
                    .callMethod(type, "now", java.time.ZoneId.class)
                    .allowEmptyShould(true)
                    .check(haven);
        }
        outside.should().callConstructor(Date.class).check(haven);
        outside.should().callMethod(System.class, "currentTimeMillis").check(haven);
        outside.should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Clock.system...()",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .check(haven);
    }

    @Test
    @DisplayName("names tell what a class is, and those that tell nothing are not used")
    void names() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(BANNED_NAMES)
                .check(haven);
        classes()
                .that()
                .areAssignableTo(HttpServlet.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(haven);
        classes()
                .that()
                .areAssignableTo(Filter.class)
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Filter")
                .check(haven);
        classes()
                .that()
                .areAnnotatedWith(Interceptor.class)
                .should()
                .haveSimpleNameEndingWith("Interceptor")
                .check(haven);
        classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areAnnotatedWith(Named.class)
                .should()
                .bePublic()
                .check(haven);
    }
}
