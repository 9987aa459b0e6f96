package haven.briefing;

import java.util.List;

/** BRF-13: who has read an update, and who has not, by name. */
public record UpdateReaders(Long update, List<String> read, List<String> waiting) {}
