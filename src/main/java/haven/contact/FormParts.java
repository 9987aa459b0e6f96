package haven.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Which folded parts of a form are open: those in which something is wrong. */
@Named("formParts")
@RequestScoped
public class FormParts {

    /** @param fields how the ids of the part's fields begin, separated by spaces */
    public boolean isWrong(String fields) {
        var wrong = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (wrong.hasNext()) {
            var id = wrong.next();
            for (var field : fields.split(" ")) {
                if (id != null && id.startsWith(field)) {
                    return true;
                }
            }
        }
        return false;
    }
}
