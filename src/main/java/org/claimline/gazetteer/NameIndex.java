package org.claimline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds spellings by their sound and by the skeleton of their sound. Two sorted arrays with one entry for each spelling: the
 * hash of its key in the high half, its number in the low one. A hash may lead to a wrong spelling; {@link Match} looks at
 * the spelling itself.
 */
final class NameIndex {

    private final String[] spellings;
    private final int[] placeNumbers;
    private final long[] bySound;
    private final long[] bySkeleton;

    NameIndex(List<Place> places) {
        int count = places.stream().mapToInt(place -> place.spellings().size()).sum();
        spellings = new String[count];
        placeNumbers = new int[count];
        int next = 0;
        for (int place = 0; place < places.size(); place++) {
            for (String spelling : places.get(place).spellings()) {
                spellings[next] = spelling;
                placeNumbers[next++] = place;
            }
        }
        bySound = new long[count];
        bySkeleton = new long[count];
        IntStream.range(0, count).parallel().forEach(this::enter);
        Arrays.parallelSort(bySound);
        Arrays.parallelSort(bySkeleton);
    }

    private void enter(int number) {
        String sound = new Spelling(spellings[number]).sound();
        bySound[number] = entry(sound, number);
        bySkeleton[number] = entry(Sound.skeleton(sound), number);
    }

    String spelling(int number) {
        return spellings[number];
    }

    int placeNumber(int number) {
        return placeNumbers[number];
    }

    void forSound(String sound, IntConsumer numbers) {
        forKey(bySound, sound, numbers);
    }

    void forSkeleton(String skeleton, IntConsumer numbers) {
        forKey(bySkeleton, skeleton, numbers);
    }

    private static void forKey(long[] entries, String key, IntConsumer numbers) {
        long first = entry(key, 0);
        long last = first | 0xFFFFFFFFL;
        int at = Arrays.binarySearch(entries, first);
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] <= last; i++) {
            numbers.accept((int) entries[i]);
        }
    }

    private static long entry(String key, int number) {
        return (long) (key.hashCode() * 0x9E3779B1) << 32 | number;
    }

    /** Every skeleton that differs from the given one by one letter: left out, put in or exchanged. */
    static void forNeighbours(String skeleton, Consumer<String> each) {
        for (int i = 0; i <= skeleton.length(); i++) {
            String head = skeleton.substring(0, i);
            if (i < skeleton.length()) {
                each.accept(head + skeleton.substring(i + 1));
            }
            for (char c : "bdfklmnrst".toCharArray()) {
                each.accept(head + c + skeleton.substring(i));
                if (i < skeleton.length() && c != skeleton.charAt(i)) {
                    each.accept(head + c + skeleton.substring(i + 1));
                }
            }
        }
    }
}
