package goodterms.speech.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers and texts as bytes in the file of a model. */
final class Bytes {

    private static final int STEP = 7;
    private static final int LOW = (1 << STEP) - 1;

    private Bytes() {}

    /** Seven bits a byte, the low ones first; as if without a sign. */
    static void number(int number, DataOutputStream out) throws IOException {
        var rest = number;
        while ((rest & ~LOW) != 0) {
            out.writeByte(rest & LOW | LOW + 1);
            rest >>>= STEP;
        }
        out.writeByte(rest);
    }

    static int number(ByteBuffer in) throws IOException {
        var number = 0;
        for (var shift = 0; shift < Integer.SIZE; shift += STEP) {
            var part = in.get();
            number |= (part & LOW) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("not a model");
    }

    /** Numbers that never fall, as steps; how many first. */
    static void rising(int[] numbers, DataOutputStream out) throws IOException {
        number(numbers.length, out);
        var before = 0;
        for (var number : numbers) {
            number(number - before, out);
            before = number;
        }
    }

    static int[] rising(ByteBuffer in) throws IOException {
        var numbers = new int[number(in)];
        var before = 0;
        for (var i = 0; i < numbers.length; i++) {
            before += number(in);
            numbers[i] = before;
        }
        return numbers;
    }

    static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(UTF_8);
        number(bytes.length, out);
        out.write(bytes);
    }

    static String text(ByteBuffer in) throws IOException {
        var bytes = new byte[number(in)];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    static void fill(short[] numbers, ByteBuffer in) {
        in.asShortBuffer().get(numbers);
        in.position(in.position() + numbers.length * Short.BYTES);
    }

    static void fill(int[] numbers, ByteBuffer in) {
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
    }
}
