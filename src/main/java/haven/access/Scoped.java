package haven.access;

/** Something that lies within the world's tree of scopes: a region, a country, a duty station. */
public interface Scoped {

    /** The scope of everything. */
    String WORLD = "/world/";

    /** Its path, with a slash at both ends: {@code /world/nairobi/KE/ke-nairobi/}. */
    String scope();
}
