package haven.access;

import haven.shared.Beans;
import haven.shared.DatabaseAway;
import haven.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets a posted form run only with a good key, and only once.
 *
 * <p>A stale key (too old, another sign-in, forged) runs nothing: what was typed is shown again under a fresh key. A
 * key that was posted before runs nothing: the first post's answer comes again.
 */
public class FormKeyListener implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String TAKEN = "haven.formKeyTaken";
    private static final String STALE = "haven.formKeyStale";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long STEP_MS = 50;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback()) {
            judge(faces);
        } else if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                && faces.getAttributes().containsKey(STALE)) {
            faces.renderResponse(); // the inputs hold what was typed; nothing is validated, nothing runs
        } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
            stayed(faces);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && faces.isPostback() && actsOnce(faces)) {
            takeOrRepeat(faces);
        }
    }

    private static void judge(FacesContext faces) {
        var caller = Beans.get(Caller.class);
        var path = Beans.get(Address.class).getPath();
        if (!Beans.get(FormKeys.class)
                .isGood(key(faces), path, caller.identity().token())) {
            faces.getAttributes().put(STALE, Boolean.TRUE);
            say(faces, "page.form.stale");
        }
    }

    /** Partial requests of desk pages may come many times under one key. */
    private static boolean actsOnce(FacesContext faces) {
        return !faces.getPartialViewContext().isAjaxRequest()
                && faces.getViewRoot().isTransient();
    }

    private static void takeOrRepeat(FacesContext faces) {
        var posts = Beans.get(FormPosts.class);
        var key = key(faces);
        if (posts.take(key)) {
            faces.getAttributes().put(TAKEN, key);
            return;
        }
        var answer = waitForAnswer(posts, key);
        try {
            if (answer.isPresent()) {
                faces.getExternalContext().redirect(answer.get());
            } else {
                say(faces, "page.form.unknown");
                faces.renderResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The first post may still be at work on another thread or node. */
    private static Optional<String> waitForAnswer(FormPosts posts, String key) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var answer = posts.answer(key);
        while (answer.isEmpty() && System.nanoTime() < until) {
            try {
                Thread.sleep(STEP_MS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            answer = posts.answer(key);
        }
        return answer;
    }

    /** The action ran and led nowhere else: who posts the form again gets the page, without waiting for an answer. */
    private static void stayed(FacesContext faces) {
        var failed = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        if (!failed) { // else the exception handler gives the key back
            answered(faces, Beans.get(Address.class).getPath());
        }
    }

    /** Remembers where this request's form led; called when it redirects. */
    static void answered(FacesContext faces, String address) {
        var key = (String) faces.getAttributes().remove(TAKEN);
        if (key != null) {
            Beans.get(FormPosts.class).answered(key, address);
        }
    }

    /** The form did nothing: it may be sent again. */
    static void nothingDone(FacesContext faces) {
        var key = (String) faces.getAttributes().remove(TAKEN);
        if (key != null) {
            try {
                Beans.get(FormPosts.class).giveBack(key);
            } catch (DatabaseAway away) {
                return; // then the key stays taken, and the reader gets a fresh one with the page
            }
        }
    }

    private static String key(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().get(FormKeyRenderKitFactory.FIELD);
    }

    private static void say(FacesContext faces, String key) {
        var text = Texts.get(faces.getViewRoot().getLocale(), key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }
}
