package goodterms.speech.model;

import goodterms.speech.words.Act;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A model as bytes, the same for the same model: source, sorted keys with their counts, heads of tone and stance as biases, scales
 * and whole weights, the heads of the acts without their zeros, the examples. Long rows of numbers stand as they are, since they
 * are read at every start.
 */
public final class ModelFile {

    private static final int MARK = 0x47544d32;

    /** Heads of tone, and as many of stance. */
    private static final int SIDES = 2;

    private static final int ACTS = Act.values().length;

    private ModelFile() {}

    public static byte[] write(Learnt learnt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            Bytes.text(learnt.source(), out);
            out.writeInt(learnt.unsureBelow());
            vocabulary(learnt.vocabulary(), out);
            scales(learnt.tone().biases(), learnt.tone().scales(), out);
            scales(learnt.stance().biases(), learnt.stance().scales(), out);
            rows(learnt.tone(), learnt.stance(), out);
            acts(learnt.acts(), out);
            examples(learnt.likeness().shelf(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** Throws an {@link IOException} when this is no model. */
    public static Learnt read(InputStream bytes) throws IOException {
        try {
            return read(ByteBuffer.wrap(bytes.readAllBytes()));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException cut) {
            throw new IOException("not a model", cut);
        }
    }

    private static Learnt read(ByteBuffer in) throws IOException {
        if (in.getInt() != MARK) {
            throw new IOException("not a model");
        }
        var source = Bytes.text(in);
        var unsureBelow = in.getInt();
        var vocabulary = vocabulary(in);
        var weights = new short[2 * SIDES * vocabulary.size()];
        var tone = new Heads(new float[SIDES], new float[SIDES], weights, 2 * SIDES, 0);
        var stance = new Heads(new float[SIDES], new float[SIDES], weights, 2 * SIDES, SIDES);
        scales(in, tone.biases(), tone.scales());
        scales(in, stance.biases(), stance.scales());
        Bytes.fill(weights, in);
        var acts = acts(in, vocabulary.size());
        return new Learnt(vocabulary, tone, stance, acts, unsureBelow, examples(in), source);
    }

    private static void vocabulary(Vocabulary vocabulary, DataOutputStream out) throws IOException {
        out.writeInt(vocabulary.examples());
        out.writeInt(vocabulary.size());
        for (var i = 0; i < vocabulary.size(); i++) {
            out.writeInt(vocabulary.key(i));
        }
        for (var i = 0; i < vocabulary.size(); i++) {
            Bytes.number(vocabulary.count(i), out);
        }
    }

    private static Vocabulary vocabulary(ByteBuffer in) throws IOException {
        var examples = in.getInt();
        var keys = new int[in.getInt()];
        Bytes.fill(keys, in);
        var counts = new int[keys.length];
        for (var i = 0; i < counts.length; i++) {
            counts[i] = Bytes.number(in);
        }
        return new Vocabulary(keys, counts, examples);
    }

    private static void scales(float[] biases, float[] scales, DataOutputStream out) throws IOException {
        for (var h = 0; h < biases.length; h++) {
            out.writeFloat(biases[h]);
            out.writeFloat(scales[h]);
        }
    }

    private static void scales(ByteBuffer in, float[] biases, float[] scales) {
        for (var h = 0; h < biases.length; h++) {
            biases[h] = in.getFloat();
            scales[h] = in.getFloat();
        }
    }

    /** Trait by trait the weights of both heads of tone, then of both of stance. */
    private static void rows(Heads tone, Heads stance, DataOutputStream out) throws IOException {
        var traits = tone.weights().length / tone.row();
        for (var t = 0; t < traits; t++) {
            for (var heads : new Heads[] {tone, stance}) {
                for (var h = 0; h < SIDES; h++) {
                    out.writeShort(heads.whole(h, t));
                }
            }
        }
    }

    /** How many heads each trait speaks to, which, and with what weight. */
    private static void acts(SparseHeads heads, DataOutputStream out) throws IOException {
        scales(heads.biases(), heads.scales(), out);
        Bytes.rising(heads.starts(), out);
        out.write(heads.heads());
        for (var weight : heads.weights()) {
            out.writeShort(weight);
        }
    }

    private static SparseHeads acts(ByteBuffer in, int traits) throws IOException {
        var biases = new float[ACTS];
        var scales = new float[ACTS];
        scales(in, biases, scales);
        var starts = Bytes.rising(in);
        if (starts.length != traits + 1) {
            throw new IOException("not a model");
        }
        var heads = new byte[starts[traits]];
        in.get(heads);
        var weights = new short[heads.length];
        Bytes.fill(weights, in);
        return new SparseHeads(biases, scales, starts, heads, weights);
    }

    private static void examples(Likeness.Shelf shelf, DataOutputStream out) throws IOException {
        Bytes.number(shelf.texts().length, out);
        for (var text : shelf.texts()) {
            Bytes.text(text, out);
        }
        Bytes.rising(shelf.kinds(), out);
        Bytes.rising(shelf.lemmas(), out);
        Bytes.rising(shelf.starts(), out);
        for (var at = 0; at < shelf.lemmas().length; at++) {
            Bytes.rising(Arrays.copyOfRange(shelf.having(), shelf.starts()[at], shelf.starts()[at + 1]), out);
        }
    }

    private static Likeness examples(ByteBuffer in) throws IOException {
        var texts = new String[Bytes.number(in)];
        for (var e = 0; e < texts.length; e++) {
            texts[e] = Bytes.text(in);
        }
        var kinds = Bytes.rising(in);
        var lemmas = Bytes.rising(in);
        var starts = Bytes.rising(in);
        var having = new int[starts[lemmas.length]];
        for (var at = 0; at < lemmas.length; at++) {
            System.arraycopy(Bytes.rising(in), 0, having, starts[at], starts[at + 1] - starts[at]);
        }
        return new Likeness(new Likeness.Shelf(texts, kinds, lemmas, starts, having));
    }
}
