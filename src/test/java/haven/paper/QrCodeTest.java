package haven.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://haven.example.org/s/abcd2345efgh/nairobi";
    private static final int QUIET_PIXELS = 4 * 8;

    @Test
    @DisplayName("AM-13: a camera reads the address of the QR code")
    void isRead() throws Exception {
        var picture = picture();
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var read = new QRCodeReader().decode(bitmap);
        assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @Test
    @DisplayName("four modules around the code stay white")
    void quietZone() throws Exception {
        var picture = picture();
        var last = picture.getWidth() - 1;
        for (int along = 0; along <= last; along++) {
            for (int in = 0; in < QUIET_PIXELS; in++) {
                assertThat(isWhite(picture, along, in)
                                && isWhite(picture, in, along)
                                && isWhite(picture, along, last - in)
                                && isWhite(picture, last - in, along))
                        .isTrue();
            }
        }
        assertThat(isWhite(picture, QUIET_PIXELS, QUIET_PIXELS)).isFalse();
    }

    private static boolean isWhite(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xffffff) == 0xffffff;
    }

    private static BufferedImage picture() throws Exception {
        var address = QrCode.png(ADDRESS);
        assertThat(address).startsWith("data:image/png;base64,").hasSizeLessThan(2000);
        var bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
