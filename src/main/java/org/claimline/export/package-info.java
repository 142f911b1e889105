/** Results as GeoJSON and other formats and a printable report; the same bytes every time. */
package org.claimline.export;
