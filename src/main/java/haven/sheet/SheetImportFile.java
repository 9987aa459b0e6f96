package haven.sheet;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The file of an import as it was sent, and what became of each of its lines. */
@Entity
@Unaudited("as the import itself")
@Table(name = "sheet_import_file")
public class SheetImportFile {

    @Id
    @Column(name = "sheet_import_id")
    private Long importId;

    @Lob
    private byte[] content;

    @Lob
    private String found;

    protected SheetImportFile() {}

    SheetImportFile(long importId, byte[] content, Found found) {
        this.importId = importId;
        this.content = content.clone();
        this.found = found.write();
    }

    byte[] content() {
        return content.clone();
    }

    Found found() {
        return Found.read(found);
    }

    void note(Found known) {
        found = known.write();
    }
}
