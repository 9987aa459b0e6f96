package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0 | Firefox/Android
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0 | Edge/Windows
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 | Chrome/Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1 | Safari/iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15 | Safari/Mac
            Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36 | Samsung Internet/Android
            curl/8.5.0 | /
            """)
    @DisplayName("browser and system are told by name, coarsely: no version, no model")
    void told(String userAgent, String kept) {
        assertThat(Device.of(userAgent).kept()).isEqualTo(kept);
        assertThat(Device.read(kept)).isEqualTo(Device.of(userAgent));
    }

    @Test
    @DisplayName("who says nothing, and sign-ins of before, are an unknown device")
    void unknown() {
        assertThat(Device.of(null)).isEqualTo(new Device("", ""));
        assertThat(Device.read(null)).isEqualTo(new Device("", ""));
    }
}
