/** What was wrong with an input, and where in which file, worded so that someone can mend the source. */
package org.claimline.issue;
