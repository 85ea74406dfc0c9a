package goodterms.speech.model;

import goodterms.speech.words.Act;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;

/**
 * A model as bytes, the same for the same model: source, sorted keys as steps with their counts, heads as biases, scales and
 * whole weights, the heads of the acts without their zeros, the examples. Numbers are of variable length where mostly small.
 */
public final class ModelFile {

    private static final int MARK = 0x47544d31;

    /** Heads of tone, and as many of stance. */
    private static final int SIDES = 2;

    private ModelFile() {}

    public static byte[] write(Learnt learnt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeUTF(learnt.source());
            out.writeInt(learnt.unsureBelow());
            vocabulary(learnt.vocabulary(), out);
            heads(learnt.tone(), out);
            heads(learnt.stance(), out);
            heads(learnt.acts().dense(), out);
            examples(learnt.likeness(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** Throws an {@link IOException} when this is no model. */
    public static Learnt read(InputStream bytes) throws IOException {
        try {
            return read(ByteBuffer.wrap(bytes.readAllBytes()));
        } catch (BufferUnderflowException cut) {
            throw new IOException("not a model", cut);
        }
    }

    private static Learnt read(ByteBuffer in) throws IOException {
        if (in.getInt() != MARK) {
            throw new IOException("not a model");
        }
        var source = text(in);
        var unsureBelow = in.getInt();
        var vocabulary = vocabulary(in);
        var weights = new short[2 * SIDES * vocabulary.size()];
        var tone = heads(in, new Heads(new float[SIDES], new float[SIDES], weights, 2 * SIDES, 0));
        var stance = heads(in, new Heads(new float[SIDES], new float[SIDES], weights, 2 * SIDES, SIDES));
        var acts = SparseHeads.of(heads(in, Heads.blank(Act.values().length, vocabulary.size())));
        return new Learnt(vocabulary, tone, stance, acts, unsureBelow, examples(in), source);
    }

    private static void vocabulary(Vocabulary vocabulary, DataOutputStream out) throws IOException {
        out.writeInt(vocabulary.examples());
        out.writeInt(vocabulary.size());
        var before = Integer.MIN_VALUE;
        for (var i = 0; i < vocabulary.size(); i++) {
            number(vocabulary.key(i) - before, out);
            number(vocabulary.count(i), out);
            before = vocabulary.key(i);
        }
    }

    private static Vocabulary vocabulary(ByteBuffer in) throws IOException {
        var examples = in.getInt();
        var keys = new int[in.getInt()];
        var counts = new int[keys.length];
        var before = Integer.MIN_VALUE;
        for (var i = 0; i < keys.length; i++) {
            before += number(in);
            keys[i] = before;
            counts[i] = number(in);
        }
        return new Vocabulary(keys, counts, examples);
    }

    /** Head by head; a weight of zero is followed by how many more there are. */
    private static void heads(Heads heads, DataOutputStream out) throws IOException {
        out.writeInt(heads.count());
        var weights = heads.weights();
        var row = heads.row();
        for (var h = 0; h < heads.count(); h++) {
            out.writeFloat(heads.biases()[h]);
            out.writeFloat(heads.scales()[h]);
            for (var t = heads.first() + h; t < weights.length; t += row) {
                out.writeShort(weights[t]);
                if (weights[t] == 0) {
                    var more = 0;
                    while (t + row < weights.length && weights[t + row] == 0) {
                        t += row;
                        more++;
                    }
                    number(more, out);
                }
            }
        }
    }

    /** Fills heads whose weights are still zero. */
    private static Heads heads(ByteBuffer in, Heads heads) throws IOException {
        if (in.getInt() != heads.count()) {
            throw new IOException("not a model");
        }
        var weights = heads.weights();
        var row = heads.row();
        for (var h = 0; h < heads.count(); h++) {
            heads.biases()[h] = in.getFloat();
            heads.scales()[h] = in.getFloat();
            for (var t = heads.first() + h; t < weights.length; t += row) {
                weights[t] = in.getShort();
                t += weights[t] == 0 ? row * number(in) : 0;
            }
        }
        return heads;
    }

    private static void examples(Likeness likeness, DataOutputStream out) throws IOException {
        out.writeInt(likeness.examples().size());
        for (var example : likeness.examples()) {
            out.writeUTF(example.text());
            out.writeByte(example.tone() * 3 + example.stance());
            number(example.lemmas().length, out);
            var before = 0;
            for (var lemma : example.lemmas()) {
                number(lemma - before, out);
                before = lemma;
            }
        }
    }

    private static Likeness examples(ByteBuffer in) throws IOException {
        var count = in.getInt();
        var examples = new ArrayList<Likeness.Known>();
        for (var e = 0; e < count; e++) {
            var text = text(in);
            var both = in.get();
            var lemmas = new int[number(in)];
            var before = 0;
            for (var i = 0; i < lemmas.length; i++) {
                before += number(in);
                lemmas[i] = before;
            }
            examples.add(new Likeness.Known(text, both / 3, both % 3, lemmas));
        }
        return new Likeness(examples);
    }

    private static String text(ByteBuffer in) throws IOException {
        var length = Short.BYTES + Short.toUnsignedInt(in.getShort(in.position()));
        var text = new byte[length];
        in.get(text);
        return new DataInputStream(new ByteArrayInputStream(text)).readUTF();
    }

    /** Seven bits a byte, the low ones first; as if without a sign. */
    private static void number(int number, DataOutputStream out) throws IOException {
        var rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(ByteBuffer in) throws IOException {
        var number = 0;
        for (var shift = 0; shift < 32; shift += 7) {
            var part = in.get();
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("not a model");
    }
}
