package haven.directory;

import haven.board.BoardState;

/** How the checks of one place's contacts stand: how many are late, how many are to be done soon, of how many. */
record ContactChecks(String scope, int late, int soon, int all) {

    BoardState state() {
        if (late > 0) {
            return BoardState.RED;
        }
        return soon > 0 ? BoardState.AMBER : BoardState.FINE;
    }

    /** Of what the state is about. */
    int number() {
        return switch (state()) {
            case RED -> late;
            case AMBER -> soon;
            default -> all;
        };
    }
}
