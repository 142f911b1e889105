/** Lengths, durations and speeds of an intrusion as text, and intervals of them. */

import {distance, number} from '../figures.js';
import {t} from '../language.js';

const MINUTE = 60;
const HOUR = 3600;

/** Seconds below two minutes, minutes below two hours, else hours. */
export function duration(seconds) {
    if (seconds < 2 * MINUTE) {
        return t('words.unit.s', {number: number(seconds, 1)});
    }
    return seconds < 2 * HOUR
        ? t('words.unit.min', {number: number(seconds / MINUTE, 1)})
        : t('words.unit.h', {number: number(seconds / HOUR, 1)});
}

export const speed = metresPerSecond => t('words.unit.km_h', {number: number(metresPerSecond * 3.6, 0)});

/** How the number of that name in the server's document is printed. */
export const wordingOf = name => (name.startsWith('duration') || name.endsWith('_s') ? duration : name.endsWith('_mps') ? speed : distance);
