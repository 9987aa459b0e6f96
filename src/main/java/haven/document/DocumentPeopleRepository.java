package haven.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Names of the people whom documents mention by id. */
@ApplicationScoped
class DocumentPeopleRepository {

    @Inject
    EntityManager em;

    /** Their names by id, in one statement. */
    Map<Long, String> names(Collection<Long> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        var names = new HashMap<Long, String>();
        if (!known.isEmpty()) {
            var marks = String.join(",", java.util.Collections.nCopies(known.size(), "?"));
            var query = em.createNativeQuery(
                    "select id, concat(given_name, ' ', family_name) from person where id in (" + marks + ")");
            for (int i = 0; i < known.size(); i++) {
                query.setParameter(i + 1, known.get(i));
            }
            rows(query.getResultList()).forEach(row -> names.put(((Number) row[0]).longValue(), (String) row[1]));
        }
        return names;
    }

    /** How people were named, by id: the staff number, or the e-mail address of those who have none. */
    Map<Long, String> handles(Collection<Long> ids) {
        var handles = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            var marks = String.join(",", java.util.Collections.nCopies(ids.size(), "?"));
            var query = em.createNativeQuery(
                    "select id, coalesce(staff_number, email) from person where id in (" + marks + ") order by id");
            int position = 1;
            for (var id : ids) {
                query.setParameter(position++, id);
            }
            rows(query.getResultList()).forEach(row -> handles.put(((Number) row[0]).longValue(), (String) row[1]));
        }
        return handles;
    }

    /** The one person with this staff number or e-mail address. */
    Optional<Long> find(String handle) {
        var found = em.createNativeQuery("select id from person where staff_number = ?1 or lower(email) = ?2")
                .setParameter(1, handle)
                .setParameter(2, handle.toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(((Number) found.get(0)).longValue()) : Optional.empty();
    }

    private static List<Object[]> rows(List<?> result) {
        return result.stream().map(row -> (Object[]) row).toList();
    }
}
