package haven.custodian;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** SQL of our own with named parameters, lists too, as the provider wants it: numbered, one by one. */
record NumberedSql(String text, List<Object> values) {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    static NumberedSql of(String sql, Map<String, Object> parameters) {
        var values = new ArrayList<Object>();
        var text = NAME.matcher(sql).replaceAll(found -> {
            var value = parameters.get(found.group(1));
            var numbers = new ArrayList<String>();
            for (var one : value instanceof Collection<?> many ? many : List.of(value)) {
                values.add(one instanceof LocalDate day ? Date.valueOf(day) : one);
                numbers.add("?" + values.size());
            }
            return String.join(", ", numbers);
        });
        return new NumberedSql(text, values);
    }
}
