package haven.call;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** XCT-12: {@code /work/calls?minutes=20}: the reader's queue as a call sheet, and its results. */
@Named
@RequestScoped
public class CallSheetPage {

    private static final List<Integer> MINUTES = List.of(10, 20, 40);

    @Inject
    Address address;

    @Inject
    CallSheetService sheets;

    @Inject
    Reader reader;

    private int minutes;
    private List<SheetRow> rows;
    /** As it was when the sheet was made: what changed since is noticed when the results come back. */
    private final Map<Long, Integer> seen = new LinkedHashMap<>();

    /** What is posted is about the sheet as it was made, whatever became more urgent since. */
    @PostConstruct
    void load() {
        minutes = MINUTES.stream()
                .filter(each -> String.valueOf(each).equals(address.query("minutes")))
                .findFirst()
                .orElse(20);
        for (var entry : address.query("sheet").split(",")) {
            if (entry.matches("[0-9]{1,12}\\.[0-9]{1,9}")) {
                var parts = entry.split("\\.");
                seen.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        rows = seen.isEmpty() ? sheets.list(minutes) : sheets.listAgain(List.copyOf(seen.keySet()));
    }

    /** Records what is filled in. Where all of it was taken, the next sheet follows. */
    public String takeBack() {
        var answer = sheets.takeBack(results());
        if (answer.refused().isEmpty()) {
            return Route.WORK_CALLS.path() + "?minutes=" + minutes + "&said=call.said.taken";
        }
        say(Texts.get(reader.getLocale(), "call.sheet.taken", answer.taken()));
        answer.refused().forEach(refused -> say(words(refused)));
        seen.clear();
        rows = sheets.list(minutes);
        return null;
    }

    private List<SheetResult> results() {
        var results = new ArrayList<SheetResult>();
        seen.forEach((id, version) -> {
            var outcome = one(CallOutcome.values(), address.query("r" + id));
            if (outcome != null && outcome != CallOutcome.WRONG_NUMBER) {
                var changed = one(WhatChanged.values(), address.query("w" + id));
                results.add(new SheetResult(id, version, address.query("n" + id), outcome, changed));
            }
        });
        return results;
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private String words(SheetAnswer.Refused refused) {
        var own = refused.title() == null ? "" : refused.title().in(reader.getLocale());
        var name = !own.isEmpty()
                ? own
                : refused.kind() == null
                        ? Texts.get(reader.getLocale(), "call.sheet.someEntry")
                        : Texts.get(reader.getLocale(), "contact.kind." + refused.kind());
        return Texts.get(reader.getLocale(), "call.refused." + refused.why(), name);
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    /** By place, that of the most urgent call first. */
    public List<SheetRow.Place> getPlaces() {
        var places = new LinkedHashMap<String, List<SheetRow>>();
        rows.forEach(row ->
                places.computeIfAbsent(row.scope(), scope -> new ArrayList<>()).add(row));
        return places.values().stream()
                .map(there ->
                        new SheetRow.Place(there.get(0).scope(), there.get(0).zone(), there))
                .toList();
    }

    /** The entries of this sheet, each with the state in which it was. */
    public String getSheet() {
        return rows.stream()
                .map(row -> row.id() + "." + seen.getOrDefault(row.id(), row.seen()))
                .collect(Collectors.joining(","));
    }

    /** What was filled in for this field, when the form comes back. */
    public String typed(String field) {
        return seen.isEmpty() ? "" : address.query(field);
    }

    public int getMinutes() {
        return minutes;
    }

    public List<Integer> getChoices() {
        return MINUTES;
    }

    public WhatChanged[] getChanges() {
        return WhatChanged.values();
    }
}
