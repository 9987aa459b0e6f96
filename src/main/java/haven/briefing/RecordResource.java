package haven.briefing;

import haven.access.Address;
import haven.access.Reader;
import haven.paper.PaperPdf;
import haven.person.ScopeNames;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a record as a PDF, to those who may see its page; the name of the file says nothing. */
@WebServlet("/briefing-record")
public class RecordResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient RecordService records;

    @Inject
    transient ScopeNames names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var record = records.get(AttendancePage.number(address.part("id")));
        var locale = reader.getLocale();
        var area = names.of(record.scope(), locale);
        var place = record.station() == null ? area : record.station() + " (" + area + ")";
        var pdf = PaperPdf.makeWithGaps(RecordPaper.of(record, place, locale), locale);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"briefing-" + record.id() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
