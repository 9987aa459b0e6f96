package haven.document;

import haven.place.Country;
import java.util.List;

/**
 * A country's documents in force that the caller may read.
 *
 * @param types all types, in their order
 * @param missing required types that the country has no document of; empty for those who do not keep it
 */
public record Shelf(
        Country country, List<DocumentType> types, List<DocumentRow> rows, List<DocumentType> missing, boolean kept) {

    /** The rows of one type. */
    public record Group(DocumentType type, List<DocumentRow> rows) {}

    /** By type, in the order of types, without empty ones. */
    public List<Group> groups() {
        return types.stream()
                .map(type -> new Group(
                        type,
                        rows.stream()
                                .filter(row -> row.typeId().equals(type.getId()))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
