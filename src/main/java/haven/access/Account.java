package haven.access;

import haven.shared.PersonKey;
import haven.shared.Secret;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody's way to sign in: made for one person, deactivated when they leave, never deleted while rows name it. */
@Entity
@Table(name = "account")
public class Account implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Secret
    @Column(name = "password_hash")
    private String passwordHash;

    @PersonKey
    @Column(name = "person_id")
    private Long personId;

    private boolean active = true;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    public Account(String username, String passwordHash, Long personId, Instant createdAt) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.personId = personId;
        this.createdAt = createdAt;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Replaces the password; there is none until its owner has chosen one. */
    void choosePassword(String hash) {
        passwordHash = hash;
    }

    public Long getPersonId() {
        return personId;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String title() {
        return username;
    }

    /** Closes it: from now on nobody signs in by it. Those who are signed in are ended by {@link SignIns}. */
    public void deactivate() {
        active = false;
    }

    /** Opens it again, as it was. */
    public void reactivate() {
        active = true;
    }
}
