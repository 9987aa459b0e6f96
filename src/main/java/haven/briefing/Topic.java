package haven.briefing;

import haven.edition.Words;
import haven.shared.PartOf;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** BRF-10: one thing that a briefing goes through, in English and, as far as there are translations, in three more. */
@Entity
@Table(name = "briefing_topic")
public class Topic implements PartOf, Titled {

    static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id")
    private TopicList list;

    private int position;

    @Column(name = "text_en")
    private String english;

    @Column(name = "text_fr")
    private String french;

    @Column(name = "text_es")
    private String spanish;

    @Column(name = "text_ar")
    private String arabic;

    /** The topic of an earlier list of which this one is the continuation. */
    @Column(name = "came_from")
    private Long cameFrom;

    @Version
    private int version;

    protected Topic() {}

    /** @throws RuleViolation beside the field that is wrong */
    Topic(TopicList list, int position, TopicText text) {
        this.list = list;
        this.position = position;
        say(text);
    }

    /** The same in another list. */
    Topic(TopicList list, int position, Topic earlier) {
        this(list, position, earlier.text());
        this.cameFrom = earlier.id;
    }

    /** In other words. @throws RuleViolation beside the field that is wrong, or once the list is released */
    final void say(TopicText text) {
        list.mustBeDraft();
        text.check();
        english = text.english();
        french = text.french();
        spanish = text.spanish();
        arabic = text.arabic();
    }

    void moveTo(int newPosition) {
        list.mustBeDraft();
        position = newPosition;
    }

    TopicText text() {
        return new TopicText(english, french, spanish, arabic);
    }

    Words words() {
        return Words.of(english, french, spanish, arabic);
    }

    public Long getId() {
        return id;
    }

    public TopicList getList() {
        return list;
    }

    public int getPosition() {
        return position;
    }

    Long getCameFrom() {
        return cameFrom;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public Object whole() {
        return list;
    }

    @Override
    public String title() {
        return english;
    }
}
