package haven.briefing;

/** What is chosen of where a briefer briefs: a scope, and the code of a station. */
public class WhereForm {

    private String area;
    private String station;

    static WhereForm of(BrieferView view) {
        var form = new WhereForm();
        form.area = view.scope();
        form.station = view.station();
        return form;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }
}
