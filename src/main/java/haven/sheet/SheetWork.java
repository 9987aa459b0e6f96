package haven.sheet;

import haven.shared.TableLine;
import java.util.Map;

/**
 * What a writer keeps from part to part: the lines of the file by number, and what is known of them up to the position
 * that it wrote last. Where the import is at another position, it is read anew.
 */
public final class SheetWork {

    private final Map<Integer, TableLine> lines;
    private Found found;
    private int position = -1;

    SheetWork(Map<Integer, TableLine> lines) {
        this.lines = lines;
    }

    int size() {
        return lines.size();
    }

    TableLine line(CheckedRow row) {
        return lines.get(row.line());
    }

    Found foundAt(int here, SheetImportFile file) {
        return here == position ? found : file.found();
    }

    void isAt(int now, Found known) {
        position = now;
        found = known;
    }
}
