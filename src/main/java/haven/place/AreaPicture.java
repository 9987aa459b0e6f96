package haven.place;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a station's Designated Area, as far as the caller may read it.
 *
 * @param area null while nobody entered one; then everything else is empty
 * @param editable whether the caller may change it
 * @param today the date at the station
 */
public record AreaPicture(
        DesignatedArea area,
        boolean editable,
        LocalDate today,
        List<SecurityPostRow> posts,
        RatingHistory ratings,
        List<RiskStatementRow> statements) {

    static AreaPicture empty(boolean editable, LocalDate today) {
        return new AreaPicture(null, editable, today, List.of(), new RatingHistory(List.of(), today), List.of());
    }

    /** Threats of today. */
    public List<RiskStatementRow> threats() {
        return inForce(RiskStatement.Kind.THREAT);
    }

    /** Measures of today. */
    public List<RiskStatementRow> measures() {
        return inForce(RiskStatement.Kind.MEASURE);
    }

    /** Posts of today. */
    public List<SecurityPostRow> postsToday() {
        return posts.stream().filter(post -> !post.from().isAfter(today)).toList();
    }

    private List<RiskStatementRow> inForce(RiskStatement.Kind kind) {
        return statements.stream()
                .filter(statement ->
                        statement.kind() == kind && !statement.from().isAfter(today))
                .toList();
    }
}
