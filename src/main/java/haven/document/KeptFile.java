package haven.document;

/**
 * A file that was checked and is in the store.
 *
 * @param checksum SHA-256, hexadecimal
 */
record KeptFile(String name, String mediaType, long size, String checksum) {}
