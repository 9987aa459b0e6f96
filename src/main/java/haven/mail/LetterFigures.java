package haven.mail;

import haven.shared.Figure;
import haven.shared.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many letters wait, since when, and how many are dead; the same from every node. */
@ApplicationScoped
public class LetterFigures implements Measured {

    @Inject
    DeliveryRegister register;

    @Override
    public boolean needsDatabase() {
        return true;
    }

    @Override
    public List<Figure> measure() {
        var state = register.state();
        return List.of(
                Figure.now("haven_letters_waiting", "Letters that have not left yet.", state.waiting()),
                Figure.now(
                        "haven_letters_oldest_seconds", "Age of the oldest letter that waits.", state.oldestSeconds()),
                Figure.now("haven_letters_dead", "Letters that wait for an administrator.", state.dead()));
    }
}
