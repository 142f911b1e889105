package org.claimline.oracle;

import java.util.List;

/** A part of the earth, described by how far each position lies inside it. */
interface Part {

    /** How far a position lies inside, metres, or less; negative outside: the least way in is at least as long. */
    double clearMetres(Spot spot);

    /** Which share of a small square round a position lies inside, as if its edges were straight and ran along the square's. */
    double share(Spot spot, double sideMetres);

    /**
     * Whether small squares of a side may hold an edge and its like on the line's other side, so that shares can't be combined: then
     * dots are counted.
     */
    static boolean isNearLine(Part part, double sideMetres) {
        return part instanceof All all
                ? all.parts().stream().anyMatch(one -> isNearLine(one, sideMetres))
                : part instanceof Between band && band.leastMetres() > 0 && band.leastMetres() < sideMetres;
    }

    /** Of a square whose middle lies so far inside a straight edge. */
    static double ofEdge(double metres, double sideMetres) {
        return Math.max(0, Math.min(1, 0.5 + metres / sideMetres));
    }

    /** Where a length lies between two others; closed or open ends make no difference to an area. */
    record Between(Length length, double leastMetres, double mostMetres) implements Part {
        interface Length {
            double metres(Spot spot);
        }

        @Override
        public double clearMetres(Spot spot) {
            double metres = length.metres(spot);
            return Math.min(leastMetres == 0 ? mostMetres : metres - leastMetres, mostMetres - metres);
        }

        @Override
        public double share(Spot spot, double side) {
            double metres = length.metres(spot);
            double above = leastMetres == 0 ? 1 : ofEdge(metres - leastMetres, side);
            return Math.max(0, above + ofEdge(mostMetres - metres, side) - 1);
        }
    }

    record Country(String code) implements Part {
        @Override
        public double clearMetres(Spot spot) {
            return spot.inCountryMetres(code);
        }

        @Override
        public double share(Spot spot, double side) {
            return ofEdge(spot.inCountryMetres(code), side);
        }
    }

    /** Where the way from the nearest point of the line departs from a heading by at most an angle; its edges are sought square by square. */
    record Heading(double azimuthDegrees, double halfAngleDegrees) implements Part {
        @Override
        public double clearMetres(Spot spot) {
            return 0;
        }

        @Override
        public double share(Spot spot, double side) {
            return departureDegrees(spot.lineAzimuthDegrees(), azimuthDegrees) <= halfAngleDegrees ? 1 : 0;
        }
    }

    /** What lies so far, and in that direction, from any position of a disc. */
    record Sector(
            double[] centre,
            double radiusMetres,
            double azimuthDegrees,
            double halfAngleDegrees,
            double leastMetres,
            double mostMetres)
            implements Part {
        @Override
        public double clearMetres(Spot spot) {
            double[] way = spot.from(centre);
            double off = departureDegrees(way[1], azimuthDegrees) - halfAngleDegrees;
            if (off <= 0) {
                double toArcs = Math.min(leastMetres == 0 ? way[0] : way[0] - leastMetres, mostMetres - way[0]);
                double toSides = way[0] * Math.sin(Math.toRadians(Math.min(90, -off)));
                return radiusMetres + Math.min(toArcs, toSides);
            }
            double angle = Math.toRadians(off);
            double along = Math.max(leastMetres, Math.min(mostMetres, way[0] * Math.cos(angle)));
            return radiusMetres - Math.hypot(way[0] * Math.cos(angle) - along, way[0] * Math.sin(angle));
        }

        @Override
        public double share(Spot spot, double side) {
            return ofEdge(clearMetres(spot), side);
        }
    }

    record All(List<Part> parts) implements Part {
        @Override
        public double clearMetres(Spot spot) {
            double least = Double.MAX_VALUE;
            for (Part part : parts) {
                least = Math.min(least, part.clearMetres(spot));
            }
            return least;
        }

        @Override
        public double share(Spot spot, double side) {
            double least = 1;
            for (Part part : parts) {
                least = least == 0 ? 0 : Math.min(least, part.share(spot, side));
            }
            return least;
        }
    }

    record Any(List<Part> parts) implements Part {
        @Override
        public double clearMetres(Spot spot) {
            return parts.stream()
                    .mapToDouble(part -> part.clearMetres(spot))
                    .max()
                    .orElse(-Double.MAX_VALUE);
        }

        @Override
        public double share(Spot spot, double side) {
            return parts.stream()
                    .mapToDouble(part -> part.share(spot, side))
                    .max()
                    .orElse(0);
        }
    }

    record Not(Part part) implements Part {
        @Override
        public double clearMetres(Spot spot) {
            return -part.clearMetres(spot);
        }

        @Override
        public double share(Spot spot, double side) {
            return 1 - part.share(spot, side);
        }
    }

    private static double departureDegrees(double azimuth, double heading) {
        return Math.abs(Math.IEEEremainder(azimuth - heading, 360));
    }
}
