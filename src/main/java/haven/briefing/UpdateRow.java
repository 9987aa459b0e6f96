package haven.briefing;

import java.time.LocalDate;

/** BRF-13: an update for those who keep it. @param read how many have read it @param waiting how many have not */
public record UpdateRow(
        Long id,
        String scope,
        String words,
        String document,
        String title,
        LocalDate publishedOn,
        long read,
        long waiting) {}
