package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.DatabaseAway;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the job does about people one after the other. */
class ContractJobTest {

    private static final long FAILS = 2;

    private final List<Long> followed = new ArrayList<>();

    private ContractJob jobThatMeets(RuntimeException failure) {
        var job = new ContractJob();
        job.contracts = new ContractService() {
            @Override
            List<Long> listToFollow() {
                return List.of(1L, FAILS, 3L);
            }

            @Override
            void follow(Long person) {
                if (person == FAILS) {
                    throw failure;
                }
                followed.add(person);
            }
        };
        return job;
    }

    @Test
    @DisplayName("XCT-11 one whose contacts cannot follow their contract keeps nobody else's from it")
    void goesOn() {
        assertThat(jobThatMeets(new IllegalStateException("made to fail")).run())
                .isEqualTo(2);
        assertThat(followed).containsExactly(1L, 3L);
    }

    @Test
    @DisplayName("while the database is away there is nothing to go on with: the job is tried again")
    void databaseAway() {
        var job = jobThatMeets(new DatabaseAway("made to fail"));
        assertThatThrownBy(job::run).isInstanceOf(DatabaseAway.class);
        assertThat(followed).containsExactly(1L);
    }
}
