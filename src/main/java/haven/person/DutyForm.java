package haven.person;

import haven.access.Role;

/** What is typed about a duty that somebody is to be given. */
public class DutyForm {

    private Role role;
    private String scope;
    private String from;
    private String to;
    private boolean acting;
    private String actingFor;

    DutyDraft draft() {
        return new DutyDraft(role, scope, TypedDay.of(from, "from"), TypedDay.of(to, "to"), acting, actingFor);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    /** As the browser's date field writes it: {@code 2027-01-31}. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isActing() {
        return acting;
    }

    public void setActing(boolean acting) {
        this.acting = acting;
    }

    /** Staff number or e-mail address of who is away. */
    public String getActingFor() {
        return actingFor;
    }

    public void setActingFor(String actingFor) {
        this.actingFor = actingFor;
    }
}
