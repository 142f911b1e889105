package org.claimline.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.geo.LengthInterval;
import org.claimline.incident.Claim;
import org.claimline.incident.Clause;
import org.claimline.incident.Incident;

/**
 * How far apart, at most, the positions of each two claims lie by what is stated: by the coordinates or places of both, by an offset
 * of the one from the other, or through further claims (Floyd and Warshall's shortest ways, CACM 5, 1962: by the triangle
 * inequality the positions lie no farther apart than any such way is long). Claims of one claimant about one moment have one position.
 */
final class Separations {

    private final List<Claim> claims;
    private final Step[][] steps;

    /** @param by what says so, in words */
    private record Step(double metres, List<Sentence> by) {
        Step then(Step next) {
            List<Sentence> both = new ArrayList<>(by);
            both.addAll(next.by());
            return new Step(metres + next.metres(), both);
        }
    }

    /**
     * Two claims' positions.
     *
     * @param mostMetres that they lie apart
     * @param by what says so, step by step
     */
    record Separation(double mostMetres, List<Sentence> by) {}

    /** @param claims asserted ones, of which none takes back another */
    Separations(List<Claim> claims, Incident incident, StatedPositions positions, Reading reading) {
        this.claims = claims;
        this.steps = new Step[claims.size()][claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                if (i != j) {
                    addOffsets(i, j, incident, reading);
                    addPositions(i, j, positions);
                }
            }
        }
        shorten();
    }

    Optional<Separation> between(Claim a, Claim b) {
        Step step = steps[claims.indexOf(a)][claims.indexOf(b)];
        return Optional.ofNullable(step).map(way -> new Separation(way.metres(), way.by()));
    }

    private void addOffsets(int i, int j, Incident incident, Reading reading) {
        Claim claim = claims.get(i);
        for (Clause clause : claim.clauses()) {
            if (clause instanceof Clause.Offset offset
                    && StatedPositions.origins(claim, offset.from(), incident).contains(claims.get(j))) {
                LengthInterval lengths = reading.meaning(offset.distance()).admitted();
                if (!lengths.isUnbounded()) {
                    Step step = new Step(
                            lengths.upperMetres(),
                            List.of(Sentence.of(
                                    "way.offset",
                                    Gap.verbatim(offset.distance().printed()),
                                    Gap.verbatim(claim.id()))));
                    offer(i, j, step);
                    offer(j, i, step);
                }
            }
        }
    }

    private void addPositions(int i, int j, StatedPositions positions) {
        Claim a = claims.get(i);
        Claim b = claims.get(j);
        if (StatedPositions.isOneAccount(a, b)) {
            offer(
                    i,
                    j,
                    new Step(0, List.of(Sentence.of("way.one-position", Gap.verbatim(a.id()), Gap.verbatim(b.id())))));
        }
        for (StatedPositions.Stated ofA : positions.of(a)) {
            for (StatedPositions.Stated ofB : positions.of(b)) {
                double most = StatedPositions.mostApartMetres(ofA.rings(), ofB.rings());
                offer(
                        i,
                        j,
                        new Step(
                                most,
                                List.of(Sentence.of("way.positions", Gap.verbatim(a.id()), Gap.verbatim(b.id())))));
            }
        }
    }

    private void offer(int i, int j, Step step) {
        if (steps[i][j] == null || step.metres() < steps[i][j].metres()) {
            steps[i][j] = step;
        }
    }

    private void shorten() {
        for (int by = 0; by < claims.size(); by++) {
            for (int i = 0; i < claims.size(); i++) {
                for (int j = 0; j < claims.size(); j++) {
                    if (i != j && steps[i][by] != null && steps[by][j] != null) {
                        offer(i, j, steps[i][by].then(steps[by][j]));
                    }
                }
            }
        }
    }
}
