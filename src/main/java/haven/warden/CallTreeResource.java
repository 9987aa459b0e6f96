package haven.warden;

import haven.access.Address;
import haven.access.Reader;
import haven.paper.PaperPdf;
import haven.place.CountryNames;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a call tree as a PDF, with all numbers: each that is not for everybody is recorded as opened. */
@WebServlet("/call-tree")
public class CallTreeResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient WardenService wardens;

    @Inject
    transient CountryNames countries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tree = wardens.getTree(address.part("place"), true);
        var locale = reader.getLocale();
        var pdf = PaperPdf.makeWithGaps(CallTreePaper.of(tree, countries.of(tree.country(), locale), locale), locale);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"calls-" + tree.code() + "-" + tree.today() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
