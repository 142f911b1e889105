package org.claimline.gazetteer;

/**
 * How well a spelling matches a name. Four grades that don't overlap: exact spelling, folded, sound, and likeness of sound.
 * Within a grade, up to {@link #ROOM} is left for {@link Ranking}.
 */
final class Match {

    /** Equal but for case. */
    static final double EXACT = 0.94;

    /** Equal but for case, accents, hyphens, apostrophes, spaces and variant letters. */
    static final double FOLDED = 0.88;

    /** Spelled otherwise, but equal in sound with its vowels; names of few consonants count as alike only. */
    static final double SOUND = 0.82;

    /** The most and the share of likeness for the same consonants with other vowels. */
    private static final double SAME_SKELETON = 0.72;

    /** The same for consonants that differ in one place. */
    private static final double NEXT_SKELETON = 0.62;

    /** How far below the most an unlike spelling falls, for each unit of likeness lost. */
    private static final double FALL = 1.0;

    static final double ROOM = 0.06;

    /** Names of fewer are so many that most words sound like one of them. */
    private static final int LEAST_CONSONANTS = 3;

    /** Below these a spelling is another name; the second is for names of few consonants. */
    private static final double LEAST_LIKENESS = 0.82;

    private static final double LEAST_LIKENESS_SHORT = 0.9;

    private final Spelling name;
    private final String exact;
    private final String joined;
    private final String sound;
    private final String skeleton;
    private final boolean abjad;

    Match(String name) {
        this.name = new Spelling(name);
        exact = this.name.exact();
        joined = this.name.joined();
        sound = this.name.sound();
        skeleton = Sound.skeleton(sound);
        abjad = this.name.abjad();
    }

    /** Whether there is a letter to compare. */
    boolean isName() {
        return sound.chars().anyMatch(Character::isLetter);
    }

    String sound() {
        return sound;
    }

    String skeleton() {
        return skeleton;
    }

    /** The grade of a spelling without the room, in (0, {@link #EXACT}]; 0 where it is another name. */
    double score(String text) {
        Spelling other = new Spelling(text);
        if (exact.equals(other.exact())) {
            return EXACT;
        }
        if (joined.equals(other.joined())) {
            return FOLDED;
        }
        String otherSound = other.sound();
        if (sound.equals(otherSound) && skeleton.length() >= LEAST_CONSONANTS) {
            return SOUND;
        }
        boolean exonym = !abjad && other.abjad();
        return exonym ? 0 : byLikeness(otherSound, Likeness.of(sound, otherSound, abjad && !other.abjad()));
    }

    private double byLikeness(String otherSound, double likeness) {
        String otherSkeleton = Sound.skeleton(otherSound);
        int consonants = Math.min(skeleton.length(), otherSkeleton.length());
        if (likeness < (consonants < LEAST_CONSONANTS ? LEAST_LIKENESS_SHORT : LEAST_LIKENESS)) {
            return 0;
        }
        double most = skeleton.equals(otherSkeleton) ? SAME_SKELETON : NEXT_SKELETON;
        return most - FALL * (1 - likeness);
    }
}
