package haven.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * A relay that is as slow as a bad satellite link: so many bits a second each way, half of the round trip each way, and
 * one round trip before the first byte, as the handshake of TCP costs. Headers of TCP and IP are added to each packet.
 */
final class SlowLink implements Closeable {

    private static final int PACKET = 1400;
    private static final int PACKET_HEAD = 52;

    private final ServerSocket door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final int target;
    private final int bitsPerSecond;
    private final long roundTripNanos;

    SlowLink(int target, int bitsPerSecond, int roundTripMillis) throws IOException {
        this.target = target;
        this.bitsPerSecond = bitsPerSecond;
        this.roundTripNanos = TimeUnit.MILLISECONDS.toNanos(roundTripMillis);
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private record Packet(long due, byte[] bytes) {}

    private void accept() throws IOException, InterruptedException {
        while (!door.isClosed()) {
            var near = door.accept();
            near.setTcpNoDelay(true);
            start(() -> {
                TimeUnit.NANOSECONDS.sleep(roundTripNanos); // SYN there, SYN and ACK back
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                far.setTcpNoDelay(true);
                carry(near.getInputStream(), far.getOutputStream());
                carry(far.getInputStream(), near.getOutputStream());
            });
        }
    }

    /** One direction: what comes in is on its way for half a round trip, and packets wait for one another. */
    private void carry(InputStream in, OutputStream out) {
        Queue<Packet> onTheWay = new ArrayDeque<>();
        start(() -> {
            var buffer = new byte[PACKET];
            long free = System.nanoTime();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                free = Math.max(free, System.nanoTime()) + (read + PACKET_HEAD) * 8L * 1_000_000_000L / bitsPerSecond;
                synchronized (onTheWay) {
                    onTheWay.add(new Packet(free + roundTripNanos / 2, Arrays.copyOf(buffer, read)));
                    onTheWay.notifyAll();
                }
            }
        });
        start(() -> {
            while (true) {
                Packet next;
                synchronized (onTheWay) {
                    while (onTheWay.isEmpty()) {
                        onTheWay.wait();
                    }
                    next = onTheWay.remove();
                }
                TimeUnit.NANOSECONDS.sleep(next.due() - System.nanoTime());
                out.write(next.bytes());
                out.flush();
            }
        });
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                return; // the connection has ended
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
