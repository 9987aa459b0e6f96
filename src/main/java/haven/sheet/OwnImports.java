package haven.sheet;

import haven.access.Caller;
import haven.access.Scoped;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.DayOrder;
import haven.shared.NotThere;
import haven.shared.Settings;
import haven.shared.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** The caller's own imports, and the places for which they may import; asked by services, inside their transaction. */
@ApplicationScoped
class OwnImports {

    @Inject
    PlaceService places;

    @Inject
    SheetKinds kinds;

    @Inject
    SheetRepository imports;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    /** @throws NotThere where it is not the caller's, or they may no longer import there */
    SheetImport mine(long id) {
        return mine(imports.find(id));
    }

    /** The same, where nobody else is writing it now; empty where somebody is. */
    Optional<SheetImport> lockedUnlessBusy(long id) {
        return imports.tryLock(id) ? Optional.of(locked(id)) : Optional.empty();
    }

    /** Before anything else is read: what is read later is then not older than it. */
    SheetImport locked(long id) {
        return mine(imports.lock(id));
    }

    private SheetImport mine(Optional<SheetImport> found) {
        return found.filter(one -> one.isBy(caller.accountId().orElse(-1)))
                .filter(one -> caller.may(kinds.get(one.getKind()).permission(), one))
                .orElseThrow(() -> new NotThere("import"));
    }

    Table read(SheetKind kind, Sent sent, DayOrder order, Locale locale) {
        return Table.read(sent.content(), sent.name(), kind.columns(), order, settings.sheetLines(), locale);
    }

    static Found find(SheetKind kind, Place place, Table table) {
        return new Found(
                table.unknown(),
                kind.check(place, table.lines()).stream().sorted(Found.ORDER).toList());
    }

    /** @throws haven.access.OutOfSight where the caller keeps nothing of this kind there */
    Place kept(String code, SheetKind kind) {
        var place = places.getPlace(code);
        caller.mustRead(kind.permission(), (Scoped) place);
        if (!kind.takes(place.kind())) {
            throw new NotThere("tables of this kind at this place");
        }
        return place;
    }
}
