package haven.custodian;

import java.time.LocalDate;

/** What keepers type of a kit. */
public class KitForm {

    private Long custodian;
    private String batch;
    private String seal;
    private LocalDate expires;
    private String place;
    private boolean inTransit;

    static KitForm of(KitRow kit) {
        var form = new KitForm();
        form.custodian = kit.custodianId();
        form.batch = kit.batch();
        form.seal = kit.seal();
        form.expires = kit.expiresOn();
        form.place = kit.place();
        form.inTransit = kit.inTransit();
        return form;
    }

    public Long getCustodian() {
        return custodian;
    }

    public void setCustodian(Long custodian) {
        this.custodian = custodian;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isInTransit() {
        return inTransit;
    }

    public void setInTransit(boolean inTransit) {
        this.inTransit = inTransit;
    }
}
