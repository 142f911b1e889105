package org.claimline.verdict;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.border.View;
import org.claimline.geo.EdgeRule;
import org.claimline.geo.LatLon;
import org.claimline.geo.LocalProjection;

/** Frames with what has been drawn in them, for further checks at the same place; let go where memory is short. */
final class Frames {

    private final Map<Key, SoftReference<ViewFrame>> kept = new ConcurrentHashMap<>();

    private record Key(String borderSet, EdgeRule edges, LatLon centre, double radiusMetres) {
        Key(View view, LocalProjection projection, double radiusMetres) {
            this(view.set().info().id(), view.edges(), projection.centre(), radiusMetres);
        }
    }

    /** A frame that keeps what is drawn in it for others. */
    ViewFrame kept(View view, LocalProjection projection, double radiusMetres) {
        Key key = new Key(view, projection, radiusMetres);
        ViewFrame known = known(key);
        if (known != null) {
            return known;
        }
        ViewFrame frame = new ViewFrame(view, projection, radiusMetres);
        kept.put(key, new SoftReference<>(frame));
        return frame;
    }

    /** A frame with what others have drawn in it, that keeps nothing for them. */
    ViewFrame lent(View view, LocalProjection projection, double radiusMetres) {
        ViewFrame known = known(new Key(view, projection, radiusMetres));
        return known == null ? new ViewFrame(view, projection, radiusMetres) : known.extended();
    }

    private ViewFrame known(Key key) {
        SoftReference<ViewFrame> reference = kept.get(key);
        return reference == null ? null : reference.get();
    }
}
