package org.claimline.incident;

import java.util.Optional;
import org.claimline.geo.Wind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each clause in the format of incident files. */
final class ClauseJson implements Clause.Cases<ObjectNode> {

    static final ClauseJson CASES = new ClauseJson();

    private ClauseJson() {}

    @Override
    public ObjectNode in(Clause.In in) {
        ObjectNode node = node();
        if (in.zone() == Clause.Zone.LAND) {
            return node.put("in", in.country());
        }
        node.putObject("in").put("country", in.country()).put("zone", in.zone().id());
        return node;
    }

    @Override
    public ObjectNode crossed(Clause.Crossed crossed) {
        ObjectNode node = node();
        node.putObject("crossed").put("into", crossed.into());
        return node;
    }

    @Override
    public ObjectNode border(Clause.Border border) {
        ObjectNode node = node();
        border.countries().forEach(node.withArray("border")::add);
        return from(node, border.side(), border.distance(), border.heading());
    }

    @Override
    public ObjectNode line(Clause.Line line) {
        return from(node().put("line", line.lineId()), line.side(), line.distance(), line.heading());
    }

    @Override
    public ObjectNode coast(Clause.Coast coast) {
        return node().put("coast", coast.country())
                .put("distance", coast.distance().printed());
    }

    @Override
    public ObjectNode offset(Clause.Offset offset) {
        ObjectNode node = node();
        ObjectNode inner =
                from(node.putObject("offset"), Optional.empty(), Optional.of(offset.distance()), offset.heading());
        if (offset.from() instanceof Clause.Origin.OfPlace place) {
            inner.set("from", IncidentJson.place(place.place()));
        } else if (offset.from() instanceof Clause.Origin.OfPhase phase) {
            inner.putObject("from").put("phase", phase.phase().id());
        } else if (offset.from() instanceof Clause.Origin.OfClaim claim) {
            inner.putObject("from").put("claim", claim.claimId());
        }
        return node;
    }

    @Override
    public ObjectNode near(Clause.Near near) {
        ObjectNode node = node();
        node.set("near", IncidentJson.place(near.place()));
        return IncidentJson.put(node, "within", near.within().map(Figure::printed));
    }

    @Override
    public ObjectNode at(Clause.At at) {
        ObjectNode node = node();
        ObjectNode inner = node.putObject("at");
        at.printed()
                .ifPresentOrElse(
                        printed -> inner.put("printed", printed), () -> IncidentJson.position(inner, at.position()));
        return node;
    }

    @Override
    public ObjectNode duration(Clause.Duration duration) {
        return node().put("duration", duration.printed());
    }

    @Override
    public ObjectNode speed(Clause.Speed speed) {
        return node().put("speed", speed.printed());
    }

    @Override
    public ObjectNode trackInside(Clause.TrackInside track) {
        ObjectNode node = node();
        node.putObject("track_inside")
                .put("country", track.country())
                .put("distance", track.distance().printed());
        return node;
    }

    private static ObjectNode from(
            ObjectNode node, Optional<String> side, Optional<Figure> distance, Optional<Wind> heading) {
        IncidentJson.put(node, "side", side);
        IncidentJson.put(node, "distance", distance.map(Figure::printed));
        return IncidentJson.put(node, "heading", heading.map(Wind::name));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
