package haven.launch;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Stands in for the portal where only the launcher is tried: it is ready, unless a file {@code answer} in the data folder
 * names a header to refuse or to wait with; and it tells which settings have reached it.
 */
@WebServlet(
        urlPatterns = {"/ready", "/setting"},
        loadOnStartup = 1)
public class TinyPortal extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    public void init() {
        System.out.println("SETUP LINK http://localhost/setup/once");
        System.out.println("SETUP LINK http://localhost/setup/once");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/setting")) {
            response.getWriter().print(System.getenv(request.getParameter("key")));
            return;
        }
        Path answer = Path.of(System.getenv("HAVEN_DATA"), "answer");
        if (Files.exists(answer)) {
            String[] header = Files.readString(answer).split(": ", 2);
            response.setHeader(header[0], header[1].strip());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Packs this class as a WAR, with empty files of these names. */
    static Path war(Path file, String... more) throws IOException {
        String name = TinyPortal.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out);
                var code = TinyPortal.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            code.transferTo(zip);
            for (String each : more) {
                zip.putNextEntry(new ZipEntry(each));
            }
        }
        return file;
    }

    /** For trying the launcher by hand: {@code java haven.launch.TinyPortal target/tiny.war}. */
    public static void main(String[] arguments) throws IOException {
        war(Path.of(arguments[0]).toAbsolutePath());
    }
}
