package haven.edition;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Makes files of the published shelf: what stands under {@code /help/{station}/}, {@code /s/{code}/{station}/} or
 * {@code /contacts/{station}/} and is no page. A CDI bean; nothing else has to be told of it.
 */
public interface ShelfFileSource {

    /** Whether files of this name come from here, whatever the station: {@code card.pdf}. */
    boolean offers(String file);

    /**
     * Writes the file: type, {@code Content-Disposition} and bytes, from the shelf only. What depends on the station and
     * whether its own entries are open is told by the shelf request.
     *
     * @throws haven.shared.NotThere if this station has no such file
     */
    void write(String file, ShelfRequest shelf, HttpServletResponse response) throws IOException, ServletException;
}
