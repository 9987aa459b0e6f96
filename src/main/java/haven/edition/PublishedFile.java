package haven.edition;

import java.util.Objects;

/** A file that stands beside published content. @param sha256 of its bytes, in hexadecimal */
public record PublishedFile(String sha256, String type, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedFile file && file.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
