package goodterms.author;

import goodterms.author.Chart.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A map laid out in layers from left to right by the Eclipse Layout Kernel: every node a box with a row for each reply, every way
 * a line from its reply's row to the next box. Sizes are in pixels.
 */
public record Drawing(List<Box> boxes, List<Line> lines, double width, double height) {

    public static final int WIDE = 230;

    /** The head of a box (its name and what is said there) and a row of it. */
    public static final int HEAD = 58;

    public static final int ROW = 19;

    private static final int GAP = 26;
    private static final int BETWEEN = 70;
    /** Up to so many nodes are placed in the least height; more would take seconds. */
    private static final int MANY = 40;
    /** The part of the map with the first node stands above the others. */
    private static final int FIRST = 100_000;

    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    public record Box(Spot spot, double x, double y, double height) {}

    /** The corners of a way, from its reply to the next box. */
    public record Line(Spot from, Chart.Way way, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {}

    public static Drawing of(Chart chart) {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                chart.spots().size() > MANY
                        ? NodePlacementStrategy.BRANDES_KOEPF
                        : NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(GAP));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, (double) GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) BETWEEN);
        var boxes = new LinkedHashMap<String, ElkNode>();
        chart.spots().forEach(spot -> boxes.put(spot.id(), box(root, spot)));
        var edges = new LinkedHashMap<ElkEdge, Line>();
        chart.spots().forEach(spot -> ways(spot, boxes, edges));
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return drawn(chart, root, boxes, edges);
    }

    /** Loads the layout library by laying out two nodes, which takes a second at first: for the time in which a file is read. */
    public static void prepare() {
        var on = List.of(new Chart.Way(Optional.empty(), "to"));
        of(new Chart("", List.of(bare("from", on), bare("to", List.of())), true));
    }

    private static Spot bare(String id, List<Chart.Way> ways) {
        return new Spot(id, Optional.empty(), List.of(), 0, 0, Optional.empty(), ways);
    }

    /** The same drawing of a chart that differs in its figures only. */
    public Drawing over(Chart chart) {
        var spots = chart.byId();
        var placed = boxes.stream()
                .map(b -> new Box(spots.getOrDefault(b.spot().id(), b.spot()), b.x(), b.y(), b.height()))
                .toList();
        var drawn = lines.stream()
                .map(line -> {
                    var from = spots.getOrDefault(line.from().id(), line.from());
                    var way = from.ways().get(line.from().ways().indexOf(line.way()));
                    return new Line(from, way, line.points());
                })
                .toList();
        return new Drawing(placed, drawn, width, height);
    }

    private static ElkNode box(ElkNode root, Spot spot) {
        var box = ElkGraphUtil.createNode(root);
        box.setDimensions(WIDE, height(spot));
        box.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        box.setProperty(CoreOptions.PRIORITY, spot.entries().contains(Chart.Entry.START) ? FIRST : 0);
        port(box, PortSide.WEST, 0, HEAD / 2.0);
        return box;
    }

    private static double height(Spot spot) {
        return HEAD
                + ROW * spot.ways().stream().filter(w -> w.reply().isPresent()).count();
    }

    private static ElkPort port(ElkNode box, PortSide side, double x, double y) {
        var port = ElkGraphUtil.createPort(box);
        port.setLocation(x, y);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private static void ways(Spot spot, Map<String, ElkNode> boxes, Map<ElkEdge, Line> edges) {
        var from = boxes.get(spot.id());
        var row = 0;
        for (var way : spot.ways()) {
            var y = way.reply().isPresent() ? HEAD + ROW * (row++ + 0.5) : HEAD / 2.0;
            var to = boxes.get(way.to());
            if (from != null && to != null) {
                var edge = ElkGraphUtil.createSimpleEdge(
                        port(from, PortSide.EAST, WIDE, y), to.getPorts().getFirst());
                edges.put(edge, new Line(spot, way, List.of()));
            }
        }
    }

    private static Drawing drawn(Chart chart, ElkNode root, Map<String, ElkNode> boxes, Map<ElkEdge, Line> edges) {
        var placed = new ArrayList<Box>();
        for (var spot : chart.spots()) {
            var box = boxes.get(spot.id());
            if (box != null) {
                placed.add(new Box(spot, box.getX(), box.getY(), box.getHeight()));
            }
        }
        var lines = new ArrayList<Line>();
        edges.forEach((edge, line) -> lines.add(new Line(line.from(), line.way(), points(edge))));
        return new Drawing(placed, lines, root.getWidth(), root.getHeight());
    }

    private static List<Point> points(ElkEdge edge) {
        var points = new ArrayList<Point>();
        for (var section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
