package haven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import haven.ui.UiTest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which integration tests may run at the same time. */
class LanesTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("haven");

    @Test
    @DisplayName("an integration test either shares the portal or is marked as running beside it, never both")
    void oneOfTwo() {
        classes()
                .that()
                .haveSimpleNameEndingWith("IT")
                .and()
                .areNotAssignableTo(UiTest.class)
                .and()
                .areNotAnnotatedWith(ExtendWith.class)
                .should()
                .beAnnotatedWith(BesideThePortal.class)
                .check(TESTS);
        classes()
                .that()
                .areAnnotatedWith(BesideThePortal.class)
                .should()
                .notBeAnnotatedWith(ExtendWith.class)
                .andShould()
                .notBeAssignableTo(UiTest.class)
                .check(TESTS);
    }

    @Test
    @DisplayName("what runs beside the portal does not ask for it")
    void leavesItAlone() {
        classes()
                .that()
                .areAnnotatedWith(BesideThePortal.class)
                .should()
                .onlyAccessClassesThat()
                .doNotBelongToAnyOf(PortalExtension.class, TestRows.class, TestMail.class, ArquillianExtension.class)
                .check(TESTS);
    }
}
