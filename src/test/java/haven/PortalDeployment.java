package haven;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal as it is shipped, with the test classes added, at the root of its server. All test classes share this one
 * deployment: those that run inside it and those that look at it from outside.
 */
@ArquillianSuiteDeployment
public class PortalDeployment {

    /** Browsers, the launcher and what steers Arquillian are of no use inside the portal. */
    private static final String OUTSIDE_ONLY = "/haven/(ui|launch)/.*|/META-INF/services/.*|/arquillian\\.xml";

    @Deployment
    public static Archive<?> portal() {
        var tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(new File("target/test-classes"), Filters.exclude(OUTSIDE_ONLY))
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(TestServer.war().toFile())
                .as(WebArchive.class)
                .merge(tests, "WEB-INF/classes")
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
