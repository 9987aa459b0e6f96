package haven.detail;

/** What is typed about one detail; it begins with the smallest audience. */
public class DetailForm {

    private DetailKind kind;
    private String typed;
    private DetailAudience audience = DetailAudience.OPCEN;
    private boolean agreed;

    public DetailKind getKind() {
        return kind;
    }

    public void setKind(DetailKind kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public DetailAudience getAudience() {
        return audience;
    }

    public void setAudience(DetailAudience audience) {
        this.audience = audience;
    }

    /** Whether its owner agrees that these people see it. */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
