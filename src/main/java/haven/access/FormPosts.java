package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What has been posted: a form that is sent twice acts once, and the second time gets the first one's answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FormPosts {

    @Inject
    FormPostRepository posts;

    @Inject
    Clock clock;

    /** Takes this form for this request; false when it was taken before, by whichever node. */
    boolean take(String formKey) {
        return posts.add(Tokens.hash(formKey), clock.instant());
    }

    /** Where the first post of this form led, once it is known. */
    Optional<String> answer(String formKey) {
        return posts.answer(Tokens.hash(formKey));
    }

    /** Remembers where this post led. */
    void answered(String formKey, String address) {
        posts.setAnswer(Tokens.hash(formKey), address);
    }

    /** The form did nothing (a rule said no): it may be posted again. */
    void giveBack(String formKey) {
        posts.remove(Tokens.hash(formKey));
    }

    /** A key that all nodes share, made at random by the first that asks. */
    String portalKey(String name) {
        posts.addPortalKey(name, Tokens.random(), clock.instant());
        return posts.portalKey(name);
    }
}
