/** Hands files to the reader, made on the page itself. */

/** Twice as fine as the screen's own pixels, for print. */
const SCALE = 2;

export const fileOf = (text, type) => new Blob([text], {type});

/** The characters of an SVG file. */
export const svgText = sheet => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`;

/** The picture of an SVG element, as a PNG file. */
export async function pngOf(sheet) {
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(sheet))}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [sheet.getAttribute('width') * SCALE, sheet.getAttribute('height') * SCALE];
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(resolve => {
        canvas.toBlob(resolve, 'image/png');
    });
}

export function save(file, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
