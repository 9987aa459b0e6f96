package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Allowed;
import haven.access.NotSignedIn;
import haven.access.OutOfSight;
import haven.access.Scoped;
import haven.place.PlaceService;
import haven.shared.NotAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every public service method times every role, at a place in scope and at others: service-matrix.txt says who is let
 * in. What the method then does with arguments that make no sense is not asked here; that a refusal comes before
 * anything else is. Each call is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class ServiceMatrixIT {

    private static final Matrix MATRIX = Matrix.read("service-matrix.txt");
    private static final String EVERYWHERE = "-";

    @Inject
    BeanManager beans;

    @Inject
    PlaceService places;

    @Inject
    UserTransaction transaction;

    @Test
    @DisplayName("every public service method has a line in service-matrix.txt, and every line names its method")
    void everyMethodHasALine() {
        var lines = new TreeSet<String>();
        MATRIX.rows().forEach(row -> lines.add(row.subject()));
        assertThat(lines).isEqualTo(methods().keySet());
        assertThat(MATRIX.rows())
                .allSatisfy(row -> assertThat(row.expected().keySet())
                        .contains(Matrix.NOBODY)
                        .containsAll(People.ACCOUNTS));
    }

    @Test
    @DisplayName(
            "4, 7 who is let into each service method, where: nobody signs in, out of scope is 403 or, unseen, 404")
    void everybodyEverywhere() throws Exception {
        var methods = methods();
        var wrong = new ArrayList<String>();
        for (var row : MATRIX.rows()) {
            for (var expected : row.expected().entrySet()) {
                var found = attempt(methods.get(row.subject()), row.example(), expected.getKey());
                if (!found.equals(expected.getValue())) {
                    wrong.add(row + " " + expected.getKey() + ": " + found + " instead of " + expected.getValue());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String attempt(Method method, String station, String person) throws Exception {
        var bean = bean(method.getDeclaringClass());
        var arguments = arguments(method, station);
        return People.as(Matrix.NOBODY.equals(person) ? null : person, () -> {
            transaction.begin();
            try {
                method.invoke(bean, arguments);
                return "yes";
            } catch (InvocationTargetException thrown) {
                return outcome(thrown.getCause());
            } finally {
                transaction.rollback();
            }
        });
    }

    private static String outcome(Throwable thrown) {
        if (thrown instanceof NotSignedIn) {
            return "in";
        }
        if (thrown instanceof OutOfSight) {
            return "404";
        }
        return thrown instanceof NotAllowed ? "403" : "yes";
    }

    /** All services' public methods that say who may call them, by {@code Service.method}. */
    private Map<String, Method> methods() {
        var found = new TreeMap<String, Method>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("haven."))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(method -> found.put(name(method, found), method));
        return found;
    }

    /** Methods of the same name are told apart by the types they take. */
    private static String name(Method method, Map<String, Method> found) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (!found.containsKey(name)) {
            return name;
        }
        return name + "("
                + String.join(
                        ",",
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                + ")";
    }

    private static Object bean(Class<?> type) {
        return CDI.current().select(type).get();
    }

    /** Where a method asks for a place or for a document, it gets the one of the line; else what says nothing. */
    private Object[] arguments(Method method, String station) {
        return Stream.of(method.getParameters())
                .map(parameter -> argument(method, parameter, station))
                .toArray();
    }

    private Object argument(Method method, Parameter parameter, String station) {
        var type = parameter.getType();
        if (!EVERYWHERE.equals(station)) {
            var name = parameter.getName();
            if (List.of("code", "stationCode").contains(name)
                    && !method.getName().equals("getKeptCountry")) {
                return station;
            }
            if (List.of("code", "country", "countryCode").contains(name)) {
                return station.substring(0, 2).toUpperCase(Locale.ROOT);
            }
            if (type == Scoped.class) {
                return places.getStation(station);
            }
            if (type == long.class && method.getDeclaringClass().getSimpleName().startsWith("Document")) {
                return documentFor(station);
            }
        }
        return type == String.class ? "" : type == Locale.class ? Locale.ENGLISH : nothing(type);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }

    /** A released document for all staff in that station's country. */
    private static long documentFor(String station) {
        return TestRows.number("""
                select min(d.id) from country_document d
                  join country c on c.id = d.country_id
                  join document_version v on v.country_document_id = d.id
                  join document_decision e on e.document_version_id = v.id and e.outcome = 'RELEASED'
                where c.code = ? and d.classification = 'ALL_STAFF' and d.sample
                  and not exists (select 1 from document_decision w
                                  where w.country_document_id = d.id and w.outcome = 'WITHDRAWN')
                """, station.substring(0, 2).toUpperCase(Locale.ROOT));
    }
}
