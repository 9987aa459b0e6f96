package haven.document;

import haven.access.Address;
import haven.place.Classification;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.function.Predicate;

/** What keepers do with a document: describe it, send its next version, release and withdraw versions. */
@Named
@RequestScoped
public class DocumentEditPage {

    @Inject
    Address address;

    @Inject
    DocumentKeepingService keeping;

    @Inject
    DocumentService documents;

    private DocumentView document;
    private DraftForm form;
    private List<DocumentType> types;
    private List<Classification> classifications;
    private int edit;
    private Part file;
    private Integer number;
    private boolean material = true;
    private String changed;
    private String reason;

    @PostConstruct
    void load() {
        document = keeping.getKept(AddressNumber.id(address.part("id")));
        form = DraftForm.of(document);
        edit = document.edit();
        types = documents.listTypes();
        classifications = keeping.listClassificationsOf(document.id());
    }

    public String describe() {
        keeping.describe(document.id(), edit, form.draft());
        return document.editUrlSaying("described");
    }

    public String upload() {
        keeping.upload(document.id(), PostedFile.of(file));
        return document.editUrlSaying("uploaded");
    }

    public String release() {
        keeping.release(document.id(), number, material, changed);
        return document.editUrlSaying("released");
    }

    public String withdraw() {
        keeping.withdraw(document.id(), number, reason);
        return document.editUrlSaying("withdrawn");
    }

    public DocumentView getDocument() {
        return document;
    }

    /** Versions that may be put in force: drafts and withdrawn ones that are not older than the one in force. */
    public List<VersionView> getReleasable() {
        var inForce = document.current().map(VersionView::number).orElse(0);
        return choices("release", version -> version.number() > inForce);
    }

    /** Versions that are not withdrawn yet. */
    public List<VersionView> getWithdrawable() {
        return choices("withdraw", version -> version.state() != VersionState.WITHDRAWN);
    }

    /** All while the form is being sent: what another keeper made impossible meanwhile the service tells. */
    private List<VersionView> choices(String form, Predicate<VersionView> isPossible) {
        var sent = form.equals(address.query(form));
        return document.versions().stream().filter(isPossible.or(one -> sent)).toList();
    }

    public DraftForm getForm() {
        return form;
    }

    public List<DocumentType> getTypes() {
        return types;
    }

    public List<Classification> getClassifications() {
        return classifications;
    }

    public int getEdit() {
        return edit;
    }

    public void setEdit(int edit) {
        this.edit = edit;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Of the version to release or withdraw; each form posts its own. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isMaterial() {
        return material;
    }

    public void setMaterial(boolean material) {
        this.material = material;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
