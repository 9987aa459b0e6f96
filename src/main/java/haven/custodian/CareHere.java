package haven.custodian;

import haven.edition.Words;
import haven.place.DutyStation;
import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** PEP-11: where tests, counselling and follow-up are given at a station, in one to four languages. */
@Entity
@Table(name = "care_here")
public class CareHere implements Titled, PartOf {

    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    @Column(name = "text_en")
    private String english;

    @Column(name = "text_fr")
    private String french;

    @Column(name = "text_es")
    private String spanish;

    @Column(name = "text_ar")
    private String arabic;

    private boolean sample;

    @Version
    private int version;

    protected CareHere() {}

    public CareHere(DutyStation station) {
        this.station = station;
    }

    /** What somebody typed in each language; nothing where the station has none in it. */
    public void write(String inEnglish, String inFrench, String inSpanish, String inArabic) {
        english = Typed.orNull(inEnglish, LONGEST, "careEn");
        french = Typed.orNull(inFrench, LONGEST, "careFr");
        spanish = Typed.orNull(inSpanish, LONGEST, "careEs");
        arabic = Typed.orNull(inArabic, LONGEST, "careAr");
        sample = false;
    }

    /** Made up, for demo mode. */
    void markSample() {
        sample = true;
    }

    public Words words() {
        return Words.of(english, french, spanish, arabic);
    }

    @Override
    public String title() {
        return station.getName();
    }

    @Override
    public DutyStation whole() {
        return station;
    }
}
