package haven.board;

import haven.access.Scoped;
import java.math.BigDecimal;

/** A duty station as a board needs it. */
public record BoardStation(
        String region, String country, String code, String name, BigDecimal latitude, BigDecimal longitude)
        implements Scoped {

    @Override
    public String scope() {
        return WORLD + region + "/" + country + "/" + code + "/";
    }
}
