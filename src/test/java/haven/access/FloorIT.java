package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The security floor where requests are not as browsers send them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FloorIT {

    @Test
    @DisplayName("10 every answer has exactly our one policy, and a refusal makes no session")
    void onePolicy() {
        var staff = Http.portal().signIn("staff");
        for (var path : new String[] {"/", "/problems", "/documents/keep", "/nowhere", "/account"}) {
            var answer = staff.get(path);
            assertThat(answer.all("Content-Security-Policy")).as(path).hasSize(1);
            assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
        }
        assertThat(staff.cookies()).containsOnlyKeys("haven", "haven-pass");

        var desk = Http.portal().signIn("admin").get("/problems");
        assertThat(desk.all("Content-Security-Policy")).hasSize(1);
        assertThat(desk.header("Content-Security-Policy")).contains("'nonce-");
        assertThat(desk.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    @DisplayName("10 a new sign-in ends the session of whoever was here before")
    void session() {
        var browser = Http.portal().signIn("admin");
        browser.get("/problems");
        var before = browser.cookies().get("haven-view");
        browser.signIn("hq").get("/problems");
        assertThat(browser.cookies().get("haven-view")).isNotNull().isNotEqualTo(before);
    }

    @Test
    @DisplayName("5 a name that is not ASCII is a wrong name like any other")
    void names() {
        var nobody = Http.portal();
        var answer = nobody.submit(
                nobody.get("/login"), "loginForm", "signIn", Map.of("username", "stáff", "password", "staff"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(nobody.cookies()).doesNotContainKey("haven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
    @DisplayName("10 files too answer to GET, HEAD and POST only")
    void methods(String method) {
        assertThat(Http.portal()
                        .send(method, "/jakarta.faces.resource/desk.css.xhtml?ln=haven")
                        .status())
                .isEqualTo(405);
        assertThat(Http.portal().send(method, "/assets/x/haven.css").status()).isEqualTo(405);
    }

    @Test
    @DisplayName("10 what is not there is not cached")
    void missing() {
        var answer = Http.portal().get("/jakarta.faces.resource/nothing.css.xhtml?ln=haven");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("10 a desk page's form that says it has no state is an expired one")
    void stateless() {
        var admin = Http.portal().signIn("admin");
        var page = admin.get("/problems");
        var answer = admin.submit(page, "problemsForm", "problemsForm", Map.of("jakarta.faces.ViewState", "stateless"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/problems?said=page.said.expired");
    }

    @Test
    @DisplayName("10 no page links to another site, whatever its address looks like")
    void otherSite() {
        assertThat(Http.portal().get("//example.org/x").body()).doesNotContain("\"//");
    }
}
