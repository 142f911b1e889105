/** The HTTP face and the web map's server; the only package that knows status codes. */
package org.claimline.api;
