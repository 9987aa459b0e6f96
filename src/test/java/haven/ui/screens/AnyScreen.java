package haven.ui.screens;

import haven.ui.Visitor;

/** Any page, for what every page keeps. */
public final class AnyScreen extends Screen {

    private final String path;

    public AnyScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
