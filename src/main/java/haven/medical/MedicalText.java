package haven.medical;

import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A passage of a version, in four languages, a line of text per line. */
@Entity
@Table(name = "medical_text")
public class MedicalText implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "medical_guidance_id")
    private MedicalGuidance guidance;

    @Enumerated(EnumType.STRING)
    private MedicalPassage passage;

    private String english;

    private String french;

    private String spanish;

    private String arabic;

    @Version
    private int version;

    protected MedicalText() {}

    MedicalText(MedicalGuidance guidance, MedicalPassage passage, FourTexts texts) {
        this.guidance = guidance;
        this.passage = passage;
        this.english = texts.english();
        this.french = texts.french();
        this.spanish = texts.spanish();
        this.arabic = texts.arabic();
    }

    MedicalPassage passage() {
        return passage;
    }

    FourTexts texts() {
        return new FourTexts(english, french, spanish, arabic);
    }

    @Override
    public String title() {
        return guidance.title() + " " + passage;
    }

    @Override
    public MedicalGuidance whole() {
        return guidance;
    }
}
