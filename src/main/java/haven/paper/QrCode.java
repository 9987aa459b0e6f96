package haven.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Addresses for cameras: a QR code as a picture of one bit a pixel, with the quiet zone that readers need. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final int PIXELS = 8;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private QrCode() {}

    /** A QR code with this text as the data address of a PNG, for {@code <img src>}. Bears being scratched a little. */
    public static String png(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture(text));
    }

    static byte[] picture(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * QUIET) * PIXELS;
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header(side));
        chunk(png, "IDAT", pixels(code, side));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Width, height, one bit, shades of grey, and the only ways there are to pack, filter and order. */
    private static byte[] header(int side) {
        return java.nio.ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put((byte) 1)
                .array();
    }

    private static byte[] pixels(io.nayuki.qrcodegen.QrCode code, int side) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < side; y++) {
                out.write(0);
                // a module is eight pixels wide, so it is a byte
                for (int x = 0; x < side / PIXELS; x++) {
                    out.write(code.getModule(x - QUIET, y / PIXELS - QUIET) ? 0 : 0xff);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        try (var out = new DataOutputStream(png)) {
            out.writeInt(content.length);
            out.write(type);
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
