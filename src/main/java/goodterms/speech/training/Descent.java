package goodterms.speech.training;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.Function;

/** Finds the lowest point of a smooth convex function by L-BFGS with a backtracking line search. Deterministic. */
final class Descent {

    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;

    private Descent() {}

    /** A value and its slope at a point. */
    record Slope(double value, double[] gradient) {}

    private record Pair(double[] step, double[] change, double scale) {}

    static double[] lowest(Function<double[], Slope> function, int size, int rounds) {
        var at = new double[size];
        var slope = function.apply(at);
        var pairs = new ArrayDeque<Pair>();
        var first = norm(slope.gradient());
        for (var round = 0; round < rounds && norm(slope.gradient()) > ENOUGH * Math.max(1, first); round++) {
            var direction = direction(slope.gradient(), pairs);
            var downhill = dot(direction, slope.gradient());
            var length = pairs.isEmpty() ? 1 / Math.max(1, norm(slope.gradient())) : 1.0;
            var next = at;
            var there = slope;
            var moved = false;
            for (var tries = 0; tries < 20 && !moved; tries++) {
                next = moved(at, direction, length);
                there = function.apply(next);
                moved = there.value() <= slope.value() + ENOUGH * length * downhill;
                length /= 2;
            }
            if (!moved) {
                break;
            }
            remember(pairs, difference(next, at), difference(there.gradient(), slope.gradient()));
            at = next;
            slope = there;
        }
        return at;
    }

    private static void remember(ArrayDeque<Pair> pairs, double[] step, double[] change) {
        var curvature = dot(step, change);
        if (curvature > 1e-12) {
            pairs.addLast(new Pair(step, change, 1 / curvature));
            if (pairs.size() > MEMORY) {
                pairs.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, ArrayDeque<Pair> pairs) {
        var direction = new double[gradient.length];
        for (var i = 0; i < gradient.length; i++) {
            direction[i] = -gradient[i];
        }
        var shares = new double[pairs.size()];
        var k = pairs.size();
        for (var newest = pairs.descendingIterator(); newest.hasNext(); ) {
            var pair = newest.next();
            shares[--k] = pair.scale() * dot(pair.step(), direction);
            add(direction, pair.change(), -shares[k]);
        }
        if (!pairs.isEmpty()) {
            var last = pairs.getLast();
            scale(direction, 1 / (last.scale() * dot(last.change(), last.change())));
        }
        for (var pair : pairs) {
            var back = pair.scale() * dot(pair.change(), direction);
            add(direction, pair.step(), shares[k++] - back);
        }
        return direction;
    }

    private static double[] moved(double[] at, double[] direction, double length) {
        var next = Arrays.copyOf(at, at.length);
        add(next, direction, length);
        return next;
    }

    private static double[] difference(double[] a, double[] b) {
        var difference = Arrays.copyOf(a, a.length);
        add(difference, b, -1);
        return difference;
    }

    private static void add(double[] to, double[] what, double times) {
        for (var i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void scale(double[] what, double times) {
        for (var i = 0; i < what.length; i++) {
            what[i] *= times;
        }
    }

    private static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
