package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.contact.ContactForm;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AM-15: all texts of a draft side by side in the portal's languages, what is missing and what fell behind marked. */
@ApplicationScoped
@Transactional
public class AideWordsService {

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    /** Every text of the draft; none where nobody wrote one. */
    @Allowed(Permission.KEEP_HELP)
    public List<PassageForm> listPassages(String code) {
        return rows.find(aides.reach(code).scope()).map(this::passages).orElse(List.of());
    }

    private List<PassageForm> passages(AideMemoire aide) {
        var draft = aides.copy(aide);
        var history = history(aide, draft);
        return DraftTexts.of(draft).stream()
                .map(passage -> new PassageForm(passage, history.behind(passage.key())))
                .toList();
    }

    private WordsHistory history(AideMemoire aide, DraftCopy draft) {
        var steps = new ArrayList<WordsHistory.Step>();
        rows.listCopies(aide).forEach(edition -> steps.add(WordsHistory.Step.of(edition.madeAt(), edition.draft())));
        steps.add(WordsHistory.Step.of(null, draft));
        return new WordsHistory(
                steps, rows.listTextChecks(aide).stream().map(TextCheck::check).toList());
    }

    /**
     * Saves what was typed in all passages that the caller saw.
     *
     * @throws RuleViolation beside a text that is too long, or that somebody else changed meanwhile: then nothing is saved
     */
    @Allowed(Permission.KEEP_HELP)
    public void save(String code, List<PassageForm> typed) {
        saved(code, typed);
    }

    /** Saves what was typed; and this text is still right in this language, beside what the others say now. */
    @Allowed(Permission.KEEP_HELP)
    public void stillRight(String code, List<PassageForm> typed, String passage, String language) {
        var aide = saved(code, typed);
        var now = DraftTexts.of(aides.copy(aide)).stream()
                .filter(one -> one.key().equals(passage))
                .findFirst()
                .orElseThrow(() -> new NotThere("passage"));
        rows.add(new TextCheck(aide, passage, language, WordsHistory.hash(now.words()), aides.today(aide)));
    }

    private AideMemoire saved(String code, List<PassageForm> typed) {
        var place = aides.reach(code);
        var aide = aides.draft(place);
        var known = DraftTexts.of(aides.copy(aide)).stream()
                .collect(Collectors.toMap(DraftTexts.Passage::key, passage -> passage));
        var changed = typed.stream()
                .filter(form -> form.isSeen() && known.containsKey(form.getKey()))
                .filter(form -> form.isChangedFrom(known.get(form.getKey()).words()))
                .toList();
        for (var form : changed) {
            if (!form.hasSeen(known.get(form.getKey()).words())) {
                throw RuleViolation.at(form.field("en"), "aide.error.textMeanwhile");
            }
            form.mustFit();
        }
        if (!changed.isEmpty()) {
            write(aide, changed.stream().collect(Collectors.toMap(PassageForm::getKey, PassageForm::getTyped)));
        }
        return aide;
    }

    private void write(AideMemoire aide, Map<String, TypedWords> typed) {
        var today = aides.today(aide);
        if (typed.containsKey(DraftTexts.STEPS)) {
            aide.describe(aide.getApprovedOn(), typed.get(DraftTexts.STEPS).words(DraftTexts.STEPS), today);
        }
        if (typed.containsKey(DraftTexts.LAW)) {
            rows.findLaw(aide).ifPresent(law -> {
                var form = LawForm.of(law.publish());
                form.setNote(typed.get(DraftTexts.LAW));
                law.describe(form);
            });
        }
        for (var service : rows.listServices(aide)) {
            var own = new HashMap<String, TypedWords>();
            Stream.of(DraftTexts.TITLE, DraftTexts.NOTE, DraftTexts.ACCESS, DraftTexts.BARRIERS)
                    .filter(what -> typed.containsKey(service.getId() + "-" + what))
                    .forEach(what -> own.put(what, typed.get(service.getId() + "-" + what)));
            if (!own.isEmpty()) {
                write(service, own);
            }
        }
        aides.serviceDrafted(aide);
    }

    private void write(SupportService service, Map<String, TypedWords> typed) {
        var says = service.toType();
        says.setAccess(typed.getOrDefault(DraftTexts.ACCESS, says.getAccess()));
        says.setBarriers(typed.getOrDefault(DraftTexts.BARRIERS, says.getBarriers()));
        service.describe(says);
        if (typed.containsKey(DraftTexts.TITLE) || typed.containsKey(DraftTexts.NOTE)) {
            var today = aides.today(service.getAideMemoire());
            var form = ContactForm.of(service.getContact(), today, Locale.ENGLISH);
            put(form.getTitle(), typed.get(DraftTexts.TITLE));
            put(form.getNote(), typed.get(DraftTexts.NOTE));
            form.applyTo(service.getContact(), today, aides.me());
            rows.touch(service.getContact());
        }
    }

    private static void put(Map<String, String> into, TypedWords typed) {
        if (typed != null) {
            into.put("en", typed.getEn());
            into.put("fr", typed.getFr());
            into.put("es", typed.getEs());
            into.put("ar", typed.getAr());
        }
    }
}
