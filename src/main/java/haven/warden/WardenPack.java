package haven.warden;

import haven.access.Route;
import haven.pack.PackLine;
import haven.pack.PackNumber;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The reader's own zone in the briefing pack, with who looks after it; on paper only where that is shown. */
@ApplicationScoped
class WardenPack implements PackSection {

    private static final int AFTER_THE_DOCUMENTS = 50;

    @Inject
    WardenService wardens;

    @Override
    public int order() {
        return AFTER_THE_DOCUMENTS;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        return List.of(new PackPart(
                question.text("warden.panel.title"), question.paper() ? onPaper(question) : own(question)));
    }

    private static List<PackLine> onPaper(PackQuestion question) {
        return List.of(PackLine.of(question.text("warden.pack.afterSignIn")).to(Route.MY_WARDEN.pattern()));
    }

    private List<PackLine> own(PackQuestion question) {
        var code = question.station().getCode();
        var lines = new ArrayList<PackLine>();
        wardens.listMine().stream()
                .filter(mine -> mine.stationCode().equals(code) && mine.zone() != null)
                .forEach(mine -> {
                    lines.add(PackLine.of(mine.zone())
                            .labelled(question.text("warden.mine.zone"))
                            .noted(mine.area()));
                    mine.wardens().forEach(one -> lines.add(line(one, question)));
                });
        if (lines.isEmpty()) {
            lines.add(PackLine.of(question.text("warden.pack.noZone")));
        }
        lines.add(PackLine.of(question.text("warden.pack.all")).to(Route.STATION_PEOPLE.path(code)));
        return lines;
    }

    private static PackLine line(WardenLine one, PackQuestion question) {
        return PackLine.of(one.name())
                .labelled(question.text(one.alternate() ? "warden.view.alternate" : "warden.view.warden"))
                .noted(
                        one.awayUntil() == null
                                ? null
                                : question.text("warden.view.away", question.date(one.awayUntil())))
                .calling(List.of(new PackNumber(one.shown(), one.digits(), one.insideOnly())));
    }
}
