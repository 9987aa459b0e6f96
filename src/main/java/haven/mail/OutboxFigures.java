package haven.mail;

import haven.shared.Figure;
import haven.shared.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whether letters leave; the same from every node. */
@ApplicationScoped
public class OutboxFigures implements Measured {

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
                Figure.now("haven_letters_oldest_seconds", "How long the oldest of them waits.", state.oldestSeconds()),
                Figure.now("haven_letters_dead", "Letters that wait for an administrator.", state.dead()));
    }
}
