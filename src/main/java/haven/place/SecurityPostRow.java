package haven.place;

import java.time.LocalDate;

/** A post with its title and organization. */
public record SecurityPostRow(
        long id, SecurityPost.Kind kind, String title, String organization, LocalDate from, LocalDate to) {}
