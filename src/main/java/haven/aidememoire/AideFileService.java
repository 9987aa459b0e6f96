package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.edition.Editions;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** AM-01, AM-20: keeps the signed document and the recordings that stand beside an Aide-Memoire. */
@ApplicationScoped
@Transactional
public class AideFileService {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_RECORDINGS = 8;

    @Inject
    AideMemoires aides;

    @Inject
    Editions editions;

    /** The signed document of the draft. @throws RuleViolation where it is no PDF of at most three megabytes */
    @Allowed(Permission.KEEP_HELP)
    public void keepSigned(String code, InputStream in) throws IOException {
        var place = aides.reach(code);
        var file = AideFile.pdf(given(in, "signed"), "signed");
        var aide = aides.draft(place);
        aide.setSignedPdf(editions.keep(file.type(), file.content()));
        aides.drafted(aide);
    }

    /** The draft has no signed document. */
    @Allowed(Permission.KEEP_HELP)
    public void removeSigned(String code) {
        var aide = aides.draft(aides.reach(code));
        aide.setSignedPdf(null);
        aides.drafted(aide);
    }

    /**
     * The first steps as a recording, instead of the one that was there in this language.
     *
     * @param language ISO 639 code
     * @throws RuleViolation where it is no recording of at most a megabyte
     */
    @Allowed(Permission.KEEP_HELP)
    public void keepRecording(String code, String language, InputStream in) throws IOException {
        var place = aides.reach(code);
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            throw RuleViolation.at("spoken", "aide.error.language");
        }
        var file = AideFile.recording(given(in, "recording"), "recording");
        var aide = aides.draft(place);
        var all = new TreeMap<>(aide.getRecordings());
        all.put(language, editions.keep(file.type(), file.content()));
        if (all.size() > MOST_RECORDINGS) {
            throw RuleViolation.at("spoken", "aide.error.manyRecordings", MOST_RECORDINGS);
        }
        aide.setRecordings(all);
        aides.drafted(aide);
    }

    /** The draft has no recording in this language. */
    @Allowed(Permission.KEEP_HELP)
    public void removeRecording(String code, String language) {
        var aide = aides.draft(aides.reach(code));
        var all = new TreeMap<>(aide.getRecordings());
        all.remove(language == null ? "" : language);
        aide.setRecordings(all);
        aides.drafted(aide);
    }

    private static InputStream given(InputStream in, String field) {
        if (in == null) {
            throw RuleViolation.at(field, "aide.error.noFile");
        }
        return in;
    }
}
