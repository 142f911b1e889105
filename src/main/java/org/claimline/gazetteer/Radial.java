package org.claimline.gazetteer;

/** The radial of a place for which the origin publishes a point and a population only. */
final class Radial {

    /** Positions of one place in different gazetteers lie 0.07 to 0.8 km apart (nine places measured), rounded up; metres. */
    static final double SCATTER_METRES = 1000;

    /**
     * The least density, inhabitants per km2, of an urban centre in the Degree of Urbanisation (UN Statistical Commission
     * 2020). Most towns are denser, so a disc of this density errs on the large side, as a radial should.
     */
    static final double LEAST_DENSITY_PER_KM2 = 1500;

    /** Taken for an unknown population: the least that the Degree of Urbanisation asks of a town. */
    static final long UNKNOWN_POPULATION = 5000;

    private Radial() {}

    /** Scatter plus the radius of a disc that holds the population at the least urban density; metres, 1 km or more. */
    static double metres(long population) {
        double inhabitants = population > 0 ? population : UNKNOWN_POPULATION;
        double discMetres = 1000 * Math.sqrt(inhabitants / LEAST_DENSITY_PER_KM2 / Math.PI);
        return Math.rint(SCATTER_METRES + discMetres);
    }
}
