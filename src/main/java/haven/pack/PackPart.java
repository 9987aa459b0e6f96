package haven.pack;

import java.util.List;

/** Lines under a heading. @param heading in the reader's language */
public record PackPart(String heading, List<PackLine> lines) {}
